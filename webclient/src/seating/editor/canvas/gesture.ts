import { type Box, distance, inPolygon, isIn } from '../model/geometry';
import { moved } from '../model/seats';
import { bodyOf } from '../model/shape';
import type { Point, Seat, Sketch, Zone } from '../model/sketch';
import { grid, type Snapped, snap } from '../model/snap';

/** Pixels: closer is a click, not a drag. */
export const SLACK = 4;
const CORNER = 12;
const COARSE_CORNER = 24;
const SNAPS = 8;

/** The uppermost seat there. */
export function seatAt({ seats }: Sketch, at: Point): Seat | null {
  return seats.findLast(seat => isIn(at, bodyOf(seat))) ?? null;
}

export function zoneUnder({ zones }: Sketch, at: Point): Zone | null {
  return zones.findLast(({ poly }) => inPolygon(at, poly)) ?? null;
}

export interface Grip {
  n: number;
  /** Between two corners: a new one is made there. */
  fresh: boolean;
}

/** The corner, or the middle of a side, that is held. */
export function gripAt({ poly }: Zone, at: Point, s: number, coarse: boolean): Grip | null {
  const reach = (coarse ? COARSE_CORNER : CORNER) / s;
  const corner = poly.findIndex(point => distance(point, at) <= reach);
  if (corner >= 0) return { n: corner, fresh: false };
  const side = poly.findIndex((from, n) => {
    const to = poly[(n + 1) % poly.length] as Point;
    return distance([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], at) <= reach;
  });
  return side >= 0 ? { n: side, fresh: true } : null;
}

/** All that is chosen moves as the one that is held does. */
export function dragged(
  sketch: Sketch,
  held: Seat,
  chosen: ReadonlySet<string>,
  by: Point,
  s: number,
): { sketch: Sketch; guides: Snapped } {
  const guides = snap(sketch, held, chosen, [held.at[0] + by[0], held.at[1] + by[1]], SNAPS / s);
  const step: Point = [guides.at[0] - held.at[0], guides.at[1] - held.at[1]];
  return { sketch: moved(sketch, chosen, step), guides };
}

export const bandOf = (a: Point, b: Point): Box => ({
  left: Math.min(a[0], b[0]),
  top: Math.min(a[1], b[1]),
  right: Math.max(a[0], b[0]),
  bottom: Math.max(a[1], b[1]),
});

export const within = ({ seats }: Sketch, band: Box): string[] =>
  seats.flatMap(({ key, at }) => (isIn(at, band) ? [key] : []));

/** A corner of a line: on the grid, level or plumb with its neighbours when nearly so. */
export function cornerTo(at: Point, beside: readonly (Point | undefined)[], s: number): Point {
  const near = SNAPS / s;
  const x = beside.find(one => one && Math.abs(one[0] - at[0]) < near)?.[0];
  const y = beside.find(one => one && Math.abs(one[1] - at[1]) < near)?.[1];
  return [x ?? grid(at[0]), y ?? grid(at[1])];
}

export const boxCorners = ({ left, top, right, bottom }: Box): Point[] => [
  [grid(left), grid(top)],
  [grid(right), grid(top)],
  [grid(right), grid(bottom)],
  [grid(left), grid(bottom)],
];

/** Smaller was a slip of the hand. Metres. */
export const LEAST_ZONE = 0.5;
