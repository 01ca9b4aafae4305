import { createStore } from '../../kernel/store';

/** What is longer than this is folded; a little more than what is shown, so that never a line alone is hidden. */
const MOST_LINES = 24;
const CHARS_IN_LINE = 46;

/** More than the folded box has room for: what is below its edge need not be laid out while one scrolls past. */
const DRAWN_LINES = 30;

/** Whether a text fills so many lines that the column would consist of nothing else. */
export const isLong = (text: string): boolean => endOf(text, MOST_LINES) < text.length;

/** As much of a long text as is drawn while it is folded. */
export const beginning = (text: string): string => text.slice(0, endOf(text, DRAWN_LINES));

/** Where so many lines of the column end. */
function endOf(text: string, most: number): number {
  let at = 0;
  for (let left = most; left > 0 && at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next + 1;
    const lines = Math.max(1, Math.ceil((end - at) / CHARS_IN_LINE));
    if (lines > left) return at + left * CHARS_IN_LINE;
    left -= lines;
    at = end;
  }
  return at;
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
