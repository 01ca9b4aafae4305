import type { Seat, Sketch } from './sketch';

/** 「A-12」: what stands before the number, the number, and how many figures it is written with. */
interface Code {
  before: string;
  number: number;
  figures: number;
}

export function codeOf(text: string): Code | null {
  const found = /^(.*?)(\d{1,6})$/.exec(text.trim());
  if (!found) return null;
  const [, before = '', figures = ''] = found;
  return { before, number: Number(figures), figures: figures.length };
}

export function codeText({ before, number, figures }: Code): string {
  return before + String(number).padStart(figures, '0');
}

export interface Numbering {
  /** The first one, 「B-01」. */
  start: string;
  /** Numbers with such a figure are left out: 4 and 9 in many halls. */
  skip: readonly string[];
}

/** So many codes from the start on; null when the start has no number. */
export function codes({ start, skip }: Numbering, count: number): string[] | null {
  const first = codeOf(start);
  if (!first) return null;
  const found: string[] = [];
  for (let number = first.number; found.length < count; number++)
    if (!skip.some(figure => String(number).includes(figure))) found.push(codeText({ ...first, number }));
  return found;
}

/** The seats get numbers in the order given, and stand in it in every list. */
export function numbered(sketch: Sketch, keys: readonly string[], numbering: Numbering): Sketch | null {
  const given = codes(numbering, keys.length);
  if (!given) return null;
  const byKey = new Map(keys.map((key, n) => [key, given[n] as string]));
  const orders = keys
    .map(key => sketch.seats.find(seat => seat.key === key)?.order ?? 0)
    .sort((a, b) => a - b);
  const order = new Map(keys.map((key, n) => [key, orders[n] ?? 0]));
  const seats = sketch.seats.map(seat => {
    const code = byKey.get(seat.key);
    return code === undefined ? seat : { ...seat, code, order: order.get(seat.key) ?? seat.order };
  });
  return { ...sketch, seats };
}

/** As one reads: rows from above, each from the left. Desks face to face count as two rows. */
export function readingOrder(seats: readonly Seat[]): string[] {
  const ROW = 0.5;
  const rows: Seat[][] = [];
  for (const seat of [...seats].sort((a, b) => a.at[1] - b.at[1])) {
    const row = rows.at(-1);
    if (row && seat.at[1] - (row[0] as Seat).at[1] < ROW) row.push(seat);
    else rows.push([seat]);
  }
  return rows.flatMap(row => row.sort((a, b) => a.at[0] - b.at[0]).map(({ key }) => key));
}

/** Numbers nobody has yet, after the highest with the same letters. */
export function freeCodes(sketch: Sketch, like: string, count: number): string[] {
  const { before, figures } = codeOf(like) ?? { before: like === '' ? '' : `${like}-`, figures: 2 };
  const highest = sketch.seats
    .map(({ code }) => codeOf(code))
    .filter(code => code?.before === before)
    .reduce((most, code) => Math.max(most, code?.number ?? 0), 0);
  return Array.from({ length: count }, (_, n) => codeText({ before, figures, number: highest + 1 + n }));
}
