import { bounds } from './geometry';
import type { PlanZone } from './plan';
import { ems, esc, path, shift } from './svg';

export const PATTERNS = [
  'SLASH',
  'DOTS',
  'LINES',
  'BACKSLASH',
  'CROSSES',
  'VERTICAL',
  'NET',
  'WAVES',
] as const;
export type Pattern = (typeof PATTERNS)[number];

const isPattern = (name: string | null | undefined): name is Pattern =>
  PATTERNS.some(known => known === name);

/** On a tile of 1; the stroke's width is in the sheet. */
const TILES: Record<Pattern, string> = {
  SLASH: '<path d="M-.1 1.1L1.1 -.1M-.1 .1L.1 -.1M.9 1.1L1.1 .9"/>',
  DOTS: '<circle cx=".25" cy=".25" r=".1"/><circle cx=".75" cy=".75" r=".1"/>',
  LINES: '<path d="M0 .5H1"/>',
  BACKSLASH: '<path d="M-.1 -.1L1.1 1.1M-.1 .9L.1 1.1M.9 -.1L1.1 .1"/>',
  CROSSES: '<path d="M.25 .1V.4M.1 .25H.4M.75 .6V.9M.6 .75H.9"/>',
  VERTICAL: '<path d="M.5 0V1"/>',
  NET: '<path d="M0 0L1 1M1 0L0 1"/>',
  WAVES: '<path d="M0 .6Q.25 .2 .5 .6T1 .6"/>',
};

/** A sixth zone reuses a hue with another pattern: its own, or the first the earlier zones of that hue have not. */
export function patternOf(zone: PlanZone, zones: readonly PlanZone[]): Pattern {
  if (isPattern(zone.pattern)) return zone.pattern;
  const before = zones.slice(0, Math.max(0, zones.indexOf(zone))).filter(({ style }) => style === zone.style);
  const first = styleOf(zone) - 1;
  const turn = before.length === 0 ? first : 4 + before.length;
  return PATTERNS[turn % PATTERNS.length] ?? 'SLASH';
}

/** 1 to 5, whatever the file says. */
export const styleOf = ({ style }: Pick<PlanZone, 'style'>): number =>
  ((((Math.round(style) - 1) % 5) + 5) % 5) + 1;

export interface ZoneLook {
  /** Thicker, solid edge. */
  own?: boolean;
  /** Grey: not for the viewer. */
  drained?: boolean;
  /** 「空き 11」, after the letter and `title`. */
  plate?: string | null;
  /** The name on the plate; null leaves the letter alone. */
  title?: string | null;
}

/** Marks a pattern's tile: its transform follows the scale, see `scalePatterns`. */
export const tile = (id: string, kind: string, body: string): string =>
  `<pattern id="${id}" data-tile="${kind}" patternUnits="userSpaceOnUse" width="1" height="1">${body}</pattern>`;

export const zoneDefs = (id: string, zones: readonly PlanZone[]): string =>
  zones
    .map((zone, at) => {
      const body = `<g class="fp-pattern">${TILES[patternOf(zone, zones)]}</g>`;
      return tile(`${id}z${at}`, 'zone', `<g data-style="${styleOf(zone)}">${body}</g>`);
    })
    .join('');

export function zoneArea(id: string, zone: PlanZone, at: number, look: ZoneLook): string {
  const d = path(zone.poly, true);
  return (
    `<g class="${zoneClass(look)}" data-style="${styleOf(zone)}" data-zone="${esc(zone.letter)}">` +
    `<path class="fp-tint" d="${d}"/><path class="fp-weave" d="${d}" fill="url(#${id}z${at})"/>` +
    `<path class="fp-edge" d="${d}"/></g>`
  );
}

export const zoneClass = ({ own, drained }: ZoneLook): string =>
  `fp-zone${own ? ' fp-own' : ''}${drained ? ' fp-drained' : ''}`;

/** How wide the plate is, pixels. */
function plateParts(look: ZoneLook, size: number) {
  const [title, count] = [look.title ?? '', look.plate ?? ''];
  const [square, gap] = [Math.round(size * 1.5), Math.round(size * 0.45)];
  const titled = title ? gap + ems(title) * size : 0;
  const counted = count ? gap + ems(count) * size : 0;
  return { title, count, square, gap, titled, wide: Math.ceil(square + titled + counted + gap) };
}

/**
 * Letter, name, count on a white ground; in pixels, so the same size at every scale. It stays over its zone: the
 * name is left out where it is too long, and the plate moves in from the edge.
 * @param size the letters' height, pixels
 */
export function zonePlate(zone: PlanZone, look: ZoneLook, size: number, s: number): string {
  const [left, , across] = bounds(zone.poly);
  const whole = plateParts(look, size);
  const { title, count, square, gap, titled, wide } =
    whole.wide <= across * s ? whole : plateParts({ ...look, title: null }, size);
  const x = Math.max(left, Math.min(zone.labelAt[0], left + across - (wide + 6) / s));
  const top = -square / 2;
  return (
    `<g class="${zoneClass(look)} fp-platebox" data-style="${styleOf(zone)}" data-plate="${esc(zone.letter)}" transform="${shift(x, zone.labelAt[1])}">` +
    `<g class="fp-px" data-css="font-size:${size}px"><rect class="fp-plateground" y="${top - 2}" x="-2" width="${wide + 4}" height="${square + 4}" rx="5"/>` +
    `<rect class="fp-letterbox" y="${top}" width="${square}" height="${square}" rx="4"/>` +
    `<text class="fp-letter" x="${square / 2}">${esc(zone.letter)}</text>` +
    (title ? `<text class="fp-title" x="${square + gap}">${esc(title)}</text>` : '') +
    (count ? `<text class="fp-count" x="${square + titled + gap}">${esc(count)}</text>` : '') +
    '</g></g>'
  );
}
