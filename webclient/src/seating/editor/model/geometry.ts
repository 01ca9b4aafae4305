import type { Point, Rect, Structure } from './sketch';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function boxOfRect([x, y, w, h]: Rect): Box {
  return { left: x, top: y, right: x + w, bottom: y + h };
}

export function overlap(a: Box, b: Box, slack = 0): boolean {
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

export function isIn([x, y]: Point, box: Box): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** On the line counts as inside. */
export function inPolygon([x, y]: Point, poly: readonly Point[]): boolean {
  let inside = false;
  for (let n = 0; n < poly.length; n++) {
    const [ax, ay] = poly[n] as Point;
    const [bx, by] = poly[(n + poly.length - 1) % poly.length] as Point;
    if (distanceToSegment([x, y], [ax, ay], [bx, by]) < 1e-6) return true;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** m² */
export function areaOf(poly: readonly Point[]): number {
  const twice = poly.reduce((sum, [x, y], n) => {
    const [nx, ny] = poly[(n + 1) % poly.length] as Point;
    return sum + x * ny - nx * y;
  }, 0);
  return Math.abs(twice) / 2;
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

export function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** From the frame of a seat to that of the floor. */
export function place([x, y]: Point, at: Point, rot: number): Point {
  const turn = (rot * Math.PI) / 180;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  return [at[0] + x * cos - y * sin, at[1] + x * sin + y * cos];
}

const OUTER = 0.3;
const INNER = 0.13;

/** What one cannot walk through: walls, shelves, counters, cores, columns. Slanted walls are taken as their box. */
export function obstacles({ outer, walls, cores, columns, fixtures }: Structure): Box[] {
  const around = outer.map((a, n): Box => grown([a, outer[(n + 1) % outer.length] as Point], OUTER / 2));
  const inner = (walls ?? []).flatMap(({ path, thick }) =>
    path.slice(1).map((to, n) => grown([path[n] as Point, to], (thick ?? INNER) / 2)),
  );
  const things = (fixtures ?? []).flatMap(({ kind, rect, at, r }) => {
    if (kind === 'TABLE') return [];
    if (rect) return [boxOfRect(rect)];
    return at ? [grown([at], r ?? 0.2)] : [];
  });
  return [
    ...around,
    ...inner,
    ...things,
    ...(cores ?? []).map(({ rect }) => boxOfRect(rect)),
    ...(columns ?? []).map(at => grown([at], 0.3)),
  ];
}

function grown(points: readonly Point[], by: number): Box {
  const { left, top, right, bottom } = boxAround(points);
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
