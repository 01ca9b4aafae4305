export const ja = {
  'menu.title': '状態を変える',
  'menu.until': 'いつまで',
  'menu.half': '30分',
  'menu.hour': '1時間',
  'menu.leaving': '退庁まで',
  'menu.automatic': '自動にもどす',
  'menu.hint': '打合せ中・電話中は予約と電話から自動で変わります',
  'menu.failed': '変えられませんでした。前の状態のままです。',
  pill: '自分の状態: {state}。押すと変えられます',
  'pill.unknown': '自分の状態を変える',
} as const;
