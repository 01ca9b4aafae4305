import type { Mark } from '../kernel/wire';

export interface Part {
  at: number;
  text: string;
  hit: boolean;
}

/** A text in parts, hits apart. Marks that overlap are one; those outside the text are none. */
export function partsOf(text: string, marks: readonly Mark[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to } of joined(text, marks)) {
    if (from > at) parts.push({ at, text: text.slice(at, from), hit: false });
    parts.push({ at: from, text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length) parts.push({ at, text: text.slice(at), hit: false });
  return parts;
}

function joined(text: string, marks: readonly Mark[]): Mark[] {
  const inside = marks
    .map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(text.length, to) }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
  const all: Mark[] = [];
  for (const mark of inside) {
    const last = all.at(-1);
    if (last && mark.from <= last.to) last.to = Math.max(last.to, mark.to);
    else all.push({ ...mark });
  }
  return all;
}

/** The text from a little before its first hit, where only its beginning can be shown. */
export function nearHit(text: string, marks: readonly Mark[], lead: number): { text: string; marks: Mark[] } {
  const first = Math.min(text.length, ...marks.map(mark => mark.from));
  const cut = marks.length === 0 || first <= lead ? 0 : first - lead;
  if (cut === 0) return { text, marks: [...marks] };
  const moved = marks.map(({ from, to }) => ({ from: from - cut + 1, to: to - cut + 1 }));
  return { text: `…${text.slice(cut)}`, marks: moved };
}
