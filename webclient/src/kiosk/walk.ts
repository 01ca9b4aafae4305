import type { Plan, Point } from '../seating/draw/plan';

export interface Walk {
  line: Point[];
  metres: number;
  /** Where one turns on the way, seen by who walks; at first one looks up the drawing. */
  turns: ('LEFT' | 'RIGHT')[];
}

interface Foot {
  at: Point;
  /** The segment it lies on. */
  segment: number;
  far: number;
}

/** Nearer than this is the same spot. */
const NEAR = 0.05;
/** A step aside is no turn. */
const SHORT = 0.8;

/** The way along the plan's paths; null where none leads there. */
export function walk({ paths }: Pick<Plan, 'paths'>, from: Point, to: Point): Walk | null {
  const segments = paths.flatMap(path => path.slice(1).map((end, at) => [path[at] as Point, end] as const));
  const [start, goal] = [foot(segments, from), foot(segments, to)];
  if (!start || !goal) return null;
  const nodes = crossings(segments, [start, goal]);
  const spots = shortest(nodes, start.at, goal.at);
  if (!spots) return null;
  const line = straight([from, ...spots, ...aside(spots, to), to]);
  return { line, metres: Math.round(lengthOf(line)), turns: turnsOf(line) };
}

/** From the end of the path to a seat one goes on as one came, then aside. */
function aside(spots: readonly Point[], to: Point): Point[] {
  const [before, end] = [spots.at(-2), spots.at(-1)];
  if (!before || !end || Math.min(Math.abs(to[0] - end[0]), Math.abs(to[1] - end[1])) < SHORT / 4) return [];
  return [Math.abs(end[0] - before[0]) > Math.abs(end[1] - before[1]) ? [to[0], end[1]] : [end[0], to[1]]];
}

function foot(segments: readonly (readonly [Point, Point])[], point: Point): Foot | null {
  let best: Foot | null = null;
  for (const [segment, [a, b]] of segments.entries()) {
    const at = nearest(a, b, point);
    const far = distance(at, point);
    if (!best || far < best.far) best = { at, segment, far };
  }
  return best;
}

function nearest(a: Point, b: Point, p: Point): Point {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return [a[0] + part * dx, a[1] + part * dy];
}

/** Every segment cut where another one ends on it or crosses it, so that one can turn there. */
function crossings(segments: readonly (readonly [Point, Point])[], feet: readonly Foot[]): [Point, Point][] {
  return segments.flatMap(([a, b], own) => {
    const spots = [a, b, ...feet.filter(one => one.segment === own).map(one => one.at)];
    for (const [other, [c, d]] of segments.entries()) {
      if (other === own) continue;
      for (const end of [c, d]) {
        const at = nearest(a, b, end);
        if (distance(at, end) < NEAR) spots.push(at);
      }
      const cross = meet(a, b, c, d);
      if (cross) spots.push(cross);
    }
    spots.sort((p, q) => distance(a, p) - distance(a, q));
    return spots.slice(1).map((end, at): [Point, Point] => [spots[at] as Point, end]);
  });
}

function meet(a: Point, b: Point, c: Point, d: Point): Point | null {
  const [abx, aby, cdx, cdy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = abx * cdy - aby * cdx;
  if (Math.abs(cross) < 1e-9) return null;
  const s = ((c[0] - a[0]) * cdy - (c[1] - a[1]) * cdx) / cross;
  const t = ((c[0] - a[0]) * aby - (c[1] - a[1]) * abx) / cross;
  return s >= 0 && s <= 1 && t >= 0 && t <= 1 ? [a[0] + s * abx, a[1] + s * aby] : null;
}

/** Dijkstra; a floor has a few dozen corners. */
function shortest(edges: readonly [Point, Point][], from: Point, to: Point): Point[] | null {
  const spots: Point[] = [];
  const id = (point: Point) => {
    const known = spots.findIndex(one => distance(one, point) < NEAR);
    return known < 0 ? spots.push(point) - 1 : known;
  };
  const links = edges.map(([a, b]) => [id(a), id(b), distance(a, b)] as const);
  const [start, goal] = [id(from), id(to)];
  const far = spots.map(() => Number.POSITIVE_INFINITY);
  const before = spots.map(() => -1);
  const left = new Set(spots.keys());
  far[start] = 0;
  while (left.size > 0) {
    const here = [...left].reduce((best, one) => ((far[one] ?? 0) < (far[best] ?? 0) ? one : best));
    if (here === goal || far[here] === Number.POSITIVE_INFINITY) break;
    left.delete(here);
    for (const [a, b, long] of links) {
      const next = a === here ? b : b === here ? a : -1;
      const sum = (far[here] ?? 0) + long;
      if (next >= 0 && sum < (far[next] ?? 0)) [far[next], before[next]] = [sum, here];
    }
  }
  if (far[goal] === Number.POSITIVE_INFINITY) return null;
  const way: Point[] = [];
  for (let at = goal; at >= 0; at = before[at] ?? -1) way.unshift(spots[at] as Point);
  return way;
}

/** Without spots that lie on the way anyhow. */
function straight(line: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of line) {
    const [a, b] = [kept.at(-2), kept.at(-1)];
    if (b && distance(b, point) < NEAR) continue;
    if (a && b && Math.abs(turn(a, b, point)) < 0.02) kept.pop();
    kept.push(point);
  }
  return kept;
}

function turnsOf(line: readonly Point[]): Walk['turns'] {
  const far = line.filter((point, at) => at === 0 || distance(line[at - 1] as Point, point) >= SHORT);
  const [[x, y] = [0, 0]] = far;
  const long: Point[] = [[x, y + 1], ...far];
  return long.slice(2).flatMap((end, at) => {
    const by = turn(long[at] as Point, long[at + 1] as Point, end);
    if (Math.abs(by) < Math.PI / 6) return [];
    return [by > 0 ? ('RIGHT' as const) : ('LEFT' as const)];
  });
}

/** By how much one turns at b, clockwise as seen on the map. */
function turn(a: Point, b: Point, c: Point): number {
  const by = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
  return Math.atan2(Math.sin(by), Math.cos(by));
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

const lengthOf = (line: readonly Point[]) =>
  line.slice(1).reduce((sum, end, at) => sum + distance(line[at] as Point, end), 0);
