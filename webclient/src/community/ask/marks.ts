export interface Part {
  at: number;
  text: string;
  hit: boolean;
}

/** Letters that say something alone: kanji, katakana, the alphabet and digits. 仮名 of grammar marks nothing. */
const MEANS = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9々〆]/u;
const LEAST = 2;

/** The parts of `text` that stand in what was typed too, for marking. Width and case do not matter. */
export function marks(text: string, typed: string): Part[] {
  const low = folded(text);
  const query = folded(typed);
  // A letter whose folding is longer or shorter would shift the marks: then there are none.
  if (low.length !== text.length) return [{ at: 0, text, hit: false }];
  const parts: Part[] = [];
  let plain = 0;
  for (let at = 0; at < low.length; ) {
    const length = hitAt(low, at, query);
    if (length < LEAST) {
      at += 1;
      continue;
    }
    if (at > plain) parts.push({ at: plain, text: text.slice(plain, at), hit: false });
    parts.push({ at, text: text.slice(at, at + length), hit: true });
    at += length;
    plain = at;
  }
  if (plain < text.length) parts.push({ at: plain, text: text.slice(plain), hit: false });
  return parts;
}

function hitAt(text: string, at: number, query: string): number {
  let length = 0;
  while (at + length < text.length && MEANS.test(text[at + length] ?? '')) {
    if (!query.includes(text.slice(at, at + length + 1))) break;
    length += 1;
  }
  return length;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether enough is typed to look for what was asked before: 漢字 and カタカナ say more than 仮名. */
export function isEnough(text: string): boolean {
  const bare = text.replace(/\s/g, '');
  const meaning = [...bare].filter(letter => MEANS.test(letter)).length;
  return bare.length >= 8 || (bare.length >= 4 && meaning >= 2);
}
