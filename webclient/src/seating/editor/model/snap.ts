import { type Box, obstacles } from './geometry';
import { bodyOf, SHAPES } from './shape';
import { metres, type Point, type Seat, type Sketch } from './sketch';

/** Everything stands on this grid unless a neighbour or a wall says better. Metres. */
export const STEP = 0.05;

export interface Snapped {
  at: Point;
  /** The lines it came to stand on, to be drawn. */
  guideX: number | null;
  guideY: number | null;
}

/**
 * Where a seat comes to stand that is dragged to a point: in line with or beside a neighbour, flush with a wall, else on the
 * grid. `within` in metres: a few pixels.
 */
export function snap(
  sketch: Sketch,
  seat: Seat,
  moving: ReadonlySet<string>,
  to: Point,
  within: number,
): Snapped {
  const NEAR = 4;
  const near = sketch.seats.filter(
    ({ key, at }) =>
      !moving.has(key) && Math.abs(at[0] - to[0]) < NEAR * 3 && Math.abs(at[1] - to[1]) < NEAR * 3,
  );
  const body = bodyOf({ ...seat, at: [0, 0] });
  const walls = obstacles(sketch.structure);
  const xs = [...near.flatMap(one => beside(one, 0, to)), ...flush(walls, body, to, 0)];
  const ys = [...near.flatMap(one => beside(one, 1, to)), ...flush(walls, body, to, 1)];
  const x = nearest(xs, to[0], within);
  const y = nearest(ys, to[1], within);
  return { at: [x ?? grid(to[0]), y ?? grid(to[1])], guideX: x, guideY: y };
}

export function grid(value: number): number {
  return metres(Math.round(value / STEP) * STEP);
}

/** In line with it; and one step further when it is in the same row. */
function beside(seat: Seat, axis: 0 | 1, to: Point): number[] {
  const here = seat.at[axis];
  const row = Math.abs((seat.at[1 - axis] as number) - (to[1 - axis] as number)) < 0.4;
  const alongDesk = (seat.rot % 180 === 0) === (axis === 0);
  if (!row || !alongDesk) return [here];
  const { pitch } = SHAPES[seat.kind];
  return [here, metres(here - pitch), metres(here + pitch)];
}

function flush(walls: readonly Box[], body: Box, to: Point, axis: 0 | 1): number[] {
  const REACH = 3;
  const [low, high] = axis === 0 ? ([body.left, body.right] as const) : ([body.top, body.bottom] as const);
  return walls.flatMap(wall => {
    const [from, until] = axis === 0 ? [wall.top, wall.bottom] : [wall.left, wall.right];
    const other = to[1 - axis] as number;
    if (other < from - REACH || other > until + REACH) return [];
    const [begin, end] = axis === 0 ? [wall.left, wall.right] : [wall.top, wall.bottom];
    return [metres(end - low), metres(begin - high)];
  });
}

function nearest(candidates: readonly number[], to: number, within: number): number | null {
  let best: number | null = null;
  for (const one of candidates)
    if (Math.abs(one - to) <= within && (best === null || Math.abs(one - to) < Math.abs(best - to)))
      best = one;
  return best;
}
