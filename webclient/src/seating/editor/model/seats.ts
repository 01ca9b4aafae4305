import { boxAround } from './geometry';
import { freeCodes } from './numbers';
import { backToBack, SHAPES } from './shape';
import { metres, type Point, type Seat, type SeatKind, type Sketch, turned } from './sketch';
import { zoneAt } from './zones';

/** As many as the hub takes on one floor. */
export const SEATS = 2000;

export type SeatChange = Partial<Pick<Seat, 'code' | 'kind' | 'at' | 'rot' | 'zone' | 'mode'>> & {
  /** Of the features of each. */
  add?: string;
  remove?: string;
};

interface Spot {
  at: Point;
  rot: number;
}

let made = 0;

/** A name within the editor for what the hub does not know yet. */
export function newKey(): string {
  return `n${++made}`;
}

/** New ones have no right to lose: they belong to the zone they are put into, and are numbered there. */
function withSeats(sketch: Sketch, spots: readonly Spot[], like: Partial<Seat> & { kind: SeatKind }): Sketch {
  if (sketch.seats.length + spots.length > SEATS) return sketch;
  const last = Math.max(0, ...sketch.seats.map(({ order }) => order));
  let seats = sketch.seats;
  spots.forEach(({ at, rot }, n) => {
    const zone = zoneAt(sketch, at);
    const letter = zone ?? 'X';
    const [code = ''] = freeCodes({ ...sketch, seats }, `${letter}-00`, 1);
    const seat: Seat = {
      key: newKey(),
      id: null,
      code,
      kind: like.kind,
      at: [metres(at[0]), metres(at[1])],
      rot: turned(rot),
      zone,
      features: like.features ?? [],
      mode: like.mode ?? 'RESERVABLE',
      units: like.units ?? null,
      order: last + n + 1,
    };
    seats = [...seats, seat];
  });
  return { ...sketch, seats };
}

export function placed(sketch: Sketch, kind: SeatKind, at: Point, rot = 0): Sketch {
  return withSeats(sketch, [{ at, rot }], { kind });
}

/** Desks face to face around a point: `columns` in each of two rows. */
export function islandPlaced(sketch: Sketch, kind: SeatKind, [x, y]: Point, columns: number): Sketch {
  const { pitch } = SHAPES[kind];
  const half = backToBack(kind) / 2;
  const xs = Array.from({ length: columns }, (_, n) => x + (n - (columns - 1) / 2) * pitch);
  const spots = [-1, 1].flatMap(side =>
    xs.map((at): Spot => ({ at: [at, y + side * half], rot: side < 0 ? 180 : 0 })),
  );
  return withSeats(sketch, spots, { kind });
}

export function rowPlaced(sketch: Sketch, kind: SeatKind, [x, y]: Point, columns: number): Sketch {
  const { pitch } = SHAPES[kind];
  const spots = Array.from(
    { length: columns },
    (_, n): Spot => ({ at: [x + (n - (columns - 1) / 2) * pitch, y], rot: 0 }),
  );
  return withSeats(sketch, spots, { kind });
}

/** The keys of what the second has and the first has not. */
export function addedIn(before: Sketch, after: Sketch): string[] {
  const known = new Set(before.seats.map(({ key }) => key));
  return after.seats.flatMap(({ key }) => (known.has(key) ? [] : [key]));
}

function each(sketch: Sketch, keys: ReadonlySet<string>, change: (seat: Seat) => Seat): Sketch {
  if (keys.size === 0) return sketch;
  return { ...sketch, seats: sketch.seats.map(seat => (keys.has(seat.key) ? change(seat) : seat)) };
}

export function moved(sketch: Sketch, keys: ReadonlySet<string>, [dx, dy]: Point): Sketch {
  if (dx === 0 && dy === 0) return sketch;
  return each(sketch, keys, seat => ({ ...seat, at: [metres(seat.at[0] + dx), metres(seat.at[1] + dy)] }));
}

/** Around the middle of what is chosen; one alone turns on the spot. */
export function rotated(sketch: Sketch, keys: ReadonlySet<string>, degrees: number): Sketch {
  const chosen = chosenOf(sketch, keys);
  if (chosen.length === 0) return sketch;
  const { left, right, top, bottom } = boxAround(chosen.map(({ at }) => at));
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const turn = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  return each(sketch, keys, seat => {
    const [x, y] = [seat.at[0] - cx, seat.at[1] - cy];
    const at: Point = [metres(cx + x * cos - y * sin), metres(cy + x * sin + y * cos)];
    return { ...seat, at, rot: turned(seat.rot + degrees) };
  });
}

export function removed(sketch: Sketch, keys: ReadonlySet<string>): Sketch {
  if (keys.size === 0) return sketch;
  return { ...sketch, seats: sketch.seats.filter(({ key }) => !keys.has(key)) };
}

export function changed(sketch: Sketch, keys: ReadonlySet<string>, change: SeatChange): Sketch {
  const { add, remove, ...plain } = change;
  return each(sketch, keys, seat => {
    const kept = seat.features.filter(feature => feature !== add && feature !== remove);
    const features = add ? [...kept, add] : remove ? kept : seat.features;
    // Another kind is for as many as that kind is.
    const units = plain.kind && plain.kind !== seat.kind ? null : seat.units;
    return { ...seat, ...plain, features, units };
  });
}

/** Copies of all that is chosen, `times` of them, each one step further; they are new seats with new numbers. */
export function copied(sketch: Sketch, keys: ReadonlySet<string>, [dx, dy]: Point, times: number): Sketch {
  const chosen = chosenOf(sketch, keys);
  let now = sketch;
  for (let n = 1; n <= times; n++)
    for (const seat of chosen) {
      const at: Point = [seat.at[0] + dx * n, seat.at[1] + dy * n];
      now = withSeats(now, [{ at, rot: seat.rot }], seat);
    }
  return now;
}

/** How far a copy has to go so that it stands beside what is copied. */
export function stepOf(sketch: Sketch, keys: ReadonlySet<string>): Point {
  const chosen = chosenOf(sketch, keys);
  const [first] = chosen;
  if (!first) return [0, 0];
  const { left, right } = boxAround(chosen.map(({ at }) => at));
  const side = first.rot % 180 === 0;
  const { pitch } = SHAPES[first.kind];
  return [metres(right - left + (side ? pitch : backToBack(first.kind))), 0];
}

/** In one line from the first to the last, with the same distance between all. */
export function aligned(sketch: Sketch, keys: ReadonlySet<string>): Sketch {
  const chosen = chosenOf(sketch, keys);
  if (chosen.length < 2) return sketch;
  const { left, right, top, bottom } = boxAround(chosen.map(({ at }) => at));
  const across = right - left >= bottom - top;
  const along = ({ at }: Seat) => at[across ? 0 : 1];
  const line = [...chosen].sort((a, b) => along(a) - along(b));
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last) return sketch;
  const step = Math.max((along(last) - along(first)) / (line.length - 1), SHAPES[first.kind].pitch);
  const spots = new Map(
    line.map(({ key }, n): [string, Point] => {
      const at = metres(along(first) + n * step);
      return [key, across ? [at, first.at[1]] : [first.at[0], at]];
    }),
  );
  return each(sketch, keys, seat => ({ ...seat, at: spots.get(seat.key) ?? seat.at }));
}

export function chosenOf({ seats }: Sketch, keys: ReadonlySet<string>): Seat[] {
  return seats.filter(({ key }) => keys.has(key));
}
