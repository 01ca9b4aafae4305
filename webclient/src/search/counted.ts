/** The hub stops counting there. */
const COUNTED = 1_000;

/** 1,000+ is as exact as anybody needs it. */
export function counted(n: number): string {
  return n >= COUNTED ? `${COUNTED.toLocaleString('ja-JP')}+` : String(n);
}
