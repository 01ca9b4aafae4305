import { type Box, boxOfRect, inPolygon, obstacles, overlap } from './geometry';
import { Near } from './near';
import { bodyOf, deskOf, SHAPES } from './shape';
import type { Point, Seat, Sketch } from './sketch';
import { shiftsOf } from './zones';

export type CheckCode =
  | 'DOUBLE'
  | 'NAMELESS'
  | 'ZONELESS'
  | 'ACROSS'
  | 'OVERLAP'
  | 'BUILT'
  | 'NARROW'
  | 'OUTSIDE'
  | 'ZONE_DOUBLE';

export interface Check {
  code: CheckCode;
  severity: 'ERROR' | 'WARNING';
  /** What it is about; the first one is shown. */
  seats: readonly string[];
  /** What stands in the sentence: numbers of seats, letters, metres. */
  words: Readonly<Record<string, string | number>>;
}

/** What is seen at once, without asking the hub. */
export function checksOf(sketch: Sketch): Check[] {
  return [...doubles(sketch), ...lines(sketch), ...spaces(sketch)];
}

function doubles({ seats, zones }: Sketch): Check[] {
  const found = [...grouped(seats, ({ code }) => code.trim())].flatMap(([code, same]): Check[] => {
    const keys = same.map(({ key }) => key);
    if (code === '') return [{ code: 'NAMELESS', severity: 'ERROR', seats: keys, words: { n: same.length } }];
    if (same.length === 1) return [];
    return [{ code: 'DOUBLE', severity: 'ERROR', seats: keys, words: { code, n: same.length } }];
  });
  const letters = [...grouped(zones, ({ letter }) => letter.trim())].filter(([, same]) => same.length > 1);
  return [
    ...found,
    ...letters.map(
      ([letter]): Check => ({ code: 'ZONE_DOUBLE', severity: 'ERROR', seats: [], words: { letter } }),
    ),
  ];
}

function lines(sketch: Sketch): Check[] {
  const shifts = shiftsOf(sketch);
  const across = shifts.filter(({ from }) => from !== null);
  const keys = sketch.seats.filter(({ zone }) => zone === null).map(({ key }) => key);
  const outside = sketch.seats.filter(({ at }) => !inPolygon(at, sketch.structure.outer));
  const found: Check[] = [];
  if (outside.length > 0)
    found.push({
      code: 'OUTSIDE',
      severity: 'ERROR',
      seats: outside.map(({ key }) => key),
      words: { n: outside.length },
    });
  if (keys.length > 0)
    found.push({ code: 'ZONELESS', severity: 'WARNING', seats: keys, words: { n: keys.length } });
  if (across.length > 0)
    found.push({
      code: 'ACROSS',
      severity: 'WARNING',
      seats: across.map(({ seat }) => seat),
      words: { n: across.length },
    });
  return found;
}

const AISLE = 0.8;
const WHEELCHAIR_AISLE = 1.2;
/** Closer than this, two things belong together. */
const TOUCH = 0.02;

function spaces({ seats, structure }: Sketch): Check[] {
  const near = new Near();
  for (const box of obstacles(structure)) near.put(box, null);
  for (const seat of seats) near.put(bodyOf(seat), seat);
  const built = [
    ...(structure.cores ?? []).map(({ rect }) => boxOfRect(rect)),
    ...(structure.columns ?? []).map(([x, y]) => boxOfRect([x - 0.3, y - 0.3, 0.6, 0.6])),
  ];
  const said = new Set<string>();
  return seats.flatMap(seat => {
    const around = near.around(seat.at);
    const found: Check[] = [];
    const own = deskOf(seat);
    const hit = around.find(({ seat: other, desk }) => desk && other !== seat && overlap(own, desk, TOUCH));
    if (hit?.seat && !said.has(hit.seat.key)) {
      said.add(seat.key);
      const words = { a: seat.code, b: hit.seat.code };
      found.push({ code: 'OVERLAP', severity: 'ERROR', seats: [seat.key, hit.seat.key], words });
    }
    if (built.some(box => overlap(own, box, TOUCH)))
      found.push({ code: 'BUILT', severity: 'WARNING', seats: [seat.key], words: { code: seat.code } });
    const needed = seat.features.includes('WHEELCHAIR') ? WHEELCHAIR_AISLE : AISLE;
    const others = around.flatMap(({ seat: other, box }) => (other === seat ? [] : [box]));
    const free = behind(seat, needed, others);
    if (free !== null) {
      const words = { code: seat.code, metres: free.toFixed(2), needed: needed.toFixed(1) };
      found.push({ code: 'NARROW', severity: 'WARNING', seats: [seat.key], words });
    }
    return found;
  });
}

/** How much room there is behind the chair, when it is less than needed; in a booth one sits within. */
function behind(seat: Seat, needed: number, things: readonly Box[]): number | null {
  if (seat.kind === 'BOOTH_DESK' || seat.kind === 'FAMILY_BOOTH' || seat.rot % 90 !== 0) return null;
  const { width, front } = SHAPES[seat.kind];
  const strip = stripBehind(seat, width / 2 - 0.2, front + TOUCH, front + needed - TOUCH);
  const gaps = things
    .filter(thing => overlap(strip, thing))
    .map(thing => gap(seat, thing) - front)
    .filter(room => room > 0);
  return gaps.length === 0 ? null : Math.min(...gaps);
}

function stripBehind({ at: [x, y], rot }: Seat, half: number, from: number, to: number): Box {
  if (rot === 0) return { left: x - half, right: x + half, top: y + from, bottom: y + to };
  if (rot === 180) return { left: x - half, right: x + half, top: y - to, bottom: y - from };
  if (rot === 90) return { left: x - to, right: x - from, top: y - half, bottom: y + half };
  return { left: x + from, right: x + to, top: y - half, bottom: y + half };
}

/** From the middle of the desk to the thing, along the way one sits. */
function gap({ at: [x, y], rot }: { at: Point; rot: number }, thing: Box): number {
  if (rot === 0) return thing.top - y;
  if (rot === 180) return y - thing.bottom;
  return rot === 90 ? x - thing.right : thing.left - x;
}

function grouped<T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
}
