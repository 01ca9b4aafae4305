export interface Part {
  at: number;
  text: string;
  hit: boolean;
}

/** How much stands before the first hit. */
const BEFORE = 24;

/** A text around its first hit, with the hits apart. Width and case do not matter as long as they keep the length. */
export function marked(text: string, wanted: string, most: number): Part[] {
  const words = wanted
    .split(/[\s　]+/)
    .filter(word => word !== '')
    .map(folded);
  const low = folded(text);
  // A letter whose folding is longer or shorter would shift the marks: then there are none.
  if (words.length === 0 || low.length !== text.length)
    return [{ at: 0, text: text.slice(0, most), hit: false }];
  const first = Math.min(...words.map(word => (low.includes(word) ? low.indexOf(word) : 0)));
  const from = Math.max(0, first - BEFORE);
  const shown = text.slice(from, from + most);
  const parts = split(shown, low.slice(from, from + most), words);
  return from > 0 ? [{ at: -1, text: '…', hit: false }, ...parts] : parts;
}

function split(text: string, low: string, words: readonly string[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    const next = words
      .map(word => ({ word, found: low.indexOf(word, at) }))
      .filter(({ found }) => found >= 0)
      .sort((a, b) => a.found - b.found)[0];
    const end = next ? next.found : text.length;
    if (end > at) parts.push({ at, text: text.slice(at, end), hit: false });
    if (!next) break;
    parts.push({ at: end, text: text.slice(end, end + next.word.length), hit: true });
    at = end + next.word.length;
  }
  return parts;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
