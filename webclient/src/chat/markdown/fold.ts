import { createStore } from '../../kernel/store';

/** What is longer than this is folded; a little more than what is shown, so that never a line alone is hidden. */
const MOST_LINES = 24;
const CHARS_IN_LINE = 46;

/** Whether a text fills so many lines that the column would consist of nothing else. */
export function isLong(text: string): boolean {
  if (text.length < MOST_LINES) return false;
  let lines = 0;
  for (const line of text.split('\n')) {
    lines += Math.max(1, Math.ceil(line.length / CHARS_IN_LINE));
    if (lines > MOST_LINES) return true;
  }
  return false;
}

/** What somebody has unfolded stays so while it scrolls out of sight and back. */
export const unfolded = createStore<ReadonlySet<string>>(new Set());

export function unfold(key: string, open: boolean): void {
  unfolded.set(all => {
    const next = new Set(all);
    if (open) next.add(key);
    else next.delete(key);
    return next;
  });
}
