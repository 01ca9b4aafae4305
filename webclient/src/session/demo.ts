/** The people one may be in the demo town; all of them have the same password there, and only there. */
export const DEMO_PASSWORD = 'minato-demo';

export const DEMO_PEOPLE = [
  { staffNumber: '100001', name: '中村 美咲', role: 'demo.member' },
  { staffNumber: '100002', name: '佐々木 健太郎', role: 'demo.chief' },
  { staffNumber: '100003', name: '五十嵐 大輔', role: 'demo.administrator' },
  { staffNumber: '100004', name: '東海林 悟', role: 'demo.facilities' },
] as const;
