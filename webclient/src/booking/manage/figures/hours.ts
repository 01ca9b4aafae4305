/** 1,234 hours; below ten with one digit more. */
export function hours(minutes: number): string {
  const n = minutes / 60;
  return (n < 10 && n > 0 ? Math.round(n * 10) / 10 : Math.round(n)).toLocaleString('ja-JP');
}
