/** A round number at or above the largest value: 1, 2 or 5 times a power of ten, and never less than 4 steps of one. */
export function roundedUp(most: number): number {
  if (most <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 4, 5, 10].find(times => times * power >= most) ?? 10;
  return step * power;
}

/** The lines of a chart that ends at `top`: zero, whole numbers between, the top. */
export function lines(top: number): number[] {
  const steps = top % 4 === 0 ? 4 : 5;
  return Array.from({ length: steps + 1 }, (_, i) => (top / steps) * i);
}

/** Every how many columns a label has room. */
export function every(columns: number, room: number): number {
  const steps = [1, 2, 4, 8, 13, 26, 52];
  return steps.find(step => columns / step <= room) ?? 52;
}

/** 62%, and one digit more where it would be a flat 0 or 100 that is not true. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '—';
  const share = (part / whole) * 100;
  const near = (share > 0 && share < 1) || (share < 100 && share > 99);
  return `${near ? share.toFixed(1) : Math.round(share)}%`;
}
