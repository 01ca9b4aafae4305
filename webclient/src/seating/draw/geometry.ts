import type { PlanSeat, Point, Rect, SeatKind } from './plan';

/** Metres in the seat's own frame: desk centre = origin, chair towards +y. */
interface Shape {
  w: number;
  d: number;
  /** Corner radius of the desk. */
  rx: number;
  /** Centre of the desk, for the closed box. */
  deskY: number;
  chairY: number;
  chairR: number;
  /** What is touched: a plain rectangle, neighbours touch and never overlap. */
  hit: Rect;
}

export const SHAPES: Record<SeatKind, Shape> = {
  DESK: { w: 1.4, d: 0.7, rx: 0.07, deskY: 0, chairY: 0.63, chairR: 0.27, hit: [-0.75, -0.37, 1.5, 1.39] },
  LIFT: { w: 1.4, d: 0.7, rx: 0.07, deskY: 0, chairY: 0.63, chairR: 0.27, hit: [-0.75, -0.37, 1.5, 1.39] },
  FOCUS: { w: 1.2, d: 0.7, rx: 0.05, deskY: 0, chairY: 0.6, chairR: 0.27, hit: [-0.775, -0.5, 1.55, 1.45] },
  BOOTH_DESK: {
    w: 1.2,
    d: 0.5,
    rx: 0.05,
    deskY: -0.42,
    chairY: 0.2,
    chairR: 0.27,
    hit: [-0.8, -0.85, 1.6, 1.7],
  },
  WINDOW_COUNTER: {
    w: 1.1,
    d: 0.5,
    rx: 0,
    deskY: 0,
    chairY: 0.52,
    chairR: 0.22,
    hit: [-0.55, -0.3, 1.1, 1.2],
  },
  BIG_TABLE: {
    w: 0.85,
    d: 0.4,
    rx: 0.12,
    deskY: 0,
    chairY: 0.64,
    chairR: 0.25,
    hit: [-0.625, -0.3, 1.25, 1.3],
  },
  COUNTER_DUTY: {
    w: 1.7,
    d: 0.6,
    rx: 0.05,
    deskY: 0,
    chairY: 0.58,
    chairR: 0.27,
    hit: [-0.9, -0.86, 1.8, 1.8],
  },
  FAMILY_BOOTH: {
    w: 1.3,
    d: 0.7,
    rx: 0.07,
    deskY: 0,
    chairY: 0.78,
    chairR: 0.16,
    hit: [-0.8, -1.12, 1.6, 2.24],
  },
};

/** Where the four of a family booth sit. */
export const BOOTH_PLACES: readonly Point[] = [
  [-0.35, 0.78],
  [0.35, 0.78],
  [-0.35, -0.78],
  [0.35, -0.78],
];

/** Clockwise as seen on the map; right angles stay exact. */
export function rotate([x, y]: Point, degrees: number): Point {
  const turns = (((degrees % 360) + 360) % 360) / 90;
  if (turns === 0) return [x, y];
  if (turns === 1) return [-y, x];
  if (turns === 2) return [-x, -y];
  if (turns === 3) return [y, -x];
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** The smallest upright rectangle around these points. */
export function bounds(points: readonly Point[]): Rect {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
}

export const corners = ([x, y, w, h]: Rect): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/** What is touched, on the floor: desk and chair. */
export function hitBox(seat: Pick<PlanSeat, 'kind' | 'at' | 'rot'>): Rect {
  const turned = corners(SHAPES[seat.kind].hit).map(corner => rotate(corner, seat.rot));
  const [x, y, w, h] = bounds(turned);
  return [seat.at[0] + x, seat.at[1] + y, w, h];
}

/** Where the chair stands on the floor, from the seat's centre. */
export const chairOf = (seat: Pick<PlanSeat, 'kind' | 'rot'>): Point =>
  rotate([0, SHAPES[seat.kind].chairY], seat.rot);

/** Whether the desk stands across: its width runs from north to south. */
export const across = (rot: number): boolean => Math.abs(Math.sin((rot * Math.PI) / 180)) > 0.7;

/** The width and depth of the desk as seen upright. */
export function deskSpan(seat: Pick<PlanSeat, 'kind' | 'rot'>): Point {
  const { w, d } = SHAPES[seat.kind];
  return across(seat.rot) ? [d, w] : [w, d];
}

export const around = (boxes: readonly Rect[]): Rect => bounds(boxes.flatMap(corners));

/** The number in short: 「D-15」 is 15. */
export const shortCode = (code: string): string => code.slice(code.lastIndexOf('-') + 1);
