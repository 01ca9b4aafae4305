import type { Point, Rect } from './plan';

/** Drawing units in a metre: centimetres keep the paths short and the letters above the browsers' smallest size. */
export const UNIT = 100;

export const u = (metres: number): number => Math.round(metres * UNIT);

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text from people, made safe for markup and attributes. */
export const esc = (text: string): string => text.replace(/[&<>"]/g, sign => ESCAPES[sign] ?? sign);

export const path = (points: readonly Point[], closed = false): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${u(x)} ${u(y)}`).join('') + (closed ? 'Z' : '');

/** ` x="…" y="…" width="…" height="…"` in drawing units. */
export const box = ([x, y, w, h]: Rect): string =>
  ` x="${u(x)}" y="${u(y)}" width="${u(w)}" height="${u(h)}"`;

export const shift = (x: number, y: number): string => `translate(${u(x)} ${u(y)})`;

/** A full-width sign is one em wide, the others a little more than half. */
export function ems(text: string): number {
  let wide = 0;
  for (const sign of text) wide += /[ -~｡-ﾟ]/.test(sign) ? 0.58 : 1;
  return wide;
}
