import { areaOf, inPolygon } from './geometry';
import { metres, type Point, type Sketch, type Zone } from './sketch';

/** A seat that lies in another zone than the one it belongs to. */
export interface Shift {
  seat: string;
  code: string;
  from: string | null;
  to: string | null;
}

/** The zone around a point: of several the smallest, as one is drawn inside another. */
export function zoneAt({ zones }: Pick<Sketch, 'zones'>, at: Point): string | null {
  const around = zones.filter(({ poly }) => inPolygon(at, poly));
  const [smallest] = around.sort((a, b) => areaOf(a.poly) - areaOf(b.poly));
  return smallest?.letter ?? null;
}

/** What would change if every seat went to the zone it lies in. */
export function shiftsOf(sketch: Sketch): Shift[] {
  return sketch.seats.flatMap(({ key, code, zone, at }) => {
    const to = zoneAt(sketch, at);
    return to === zone ? [] : [{ seat: key, code, from: zone, to }];
  });
}

/** Only what a change of lines adds to what stood apart before. */
export function shiftsBetween(before: Sketch, after: Sketch): Shift[] {
  const known = new Map(shiftsOf(before).map(({ seat, to }) => [seat, to]));
  return shiftsOf(after).filter(({ seat, to }) => !known.has(seat) || known.get(seat) !== to);
}

export function shifted(sketch: Sketch, shifts: readonly Shift[]): Sketch {
  if (shifts.length === 0) return sketch;
  const to = new Map(shifts.map(({ seat, to }) => [seat, to]));
  const seats = sketch.seats.map(seat => {
    const zone = to.get(seat.key);
    return zone === undefined ? seat : { ...seat, zone };
  });
  return { ...sketch, seats };
}

/** The first letter no zone has. */
export function freeLetter({ zones }: Pick<Sketch, 'zones'>): string {
  const taken = new Set(zones.map(({ letter }) => letter));
  return [...'ABCDEFGHJKLMNPQRSTUVWXYZ'].find(letter => !taken.has(letter)) ?? `Z${zones.length}`;
}

const STYLES = 5;

/** A zone with the hue that was used least. */
export function drawn(
  sketch: Sketch,
  key: string,
  poly: readonly Point[],
  letter: string,
  name: string,
): Sketch {
  const used = (style: number) => sketch.zones.filter(zone => zone.style === style).length;
  const styles = Array.from({ length: STYLES }, (_, n) => n + 1);
  const style = styles.reduce((best, one) => (used(one) < used(best) ? one : best), 1);
  const zone: Zone = { key, id: null, letter, name, style, pattern: null, poly, labelAt: labelOf(poly) };
  return { ...sketch, zones: [...sketch.zones, zone] };
}

/** Renaming a letter takes its seats along: it is still the same zone. */
export function zoneChanged(sketch: Sketch, key: string, change: Partial<Omit<Zone, 'key' | 'id'>>): Sketch {
  const old = sketch.zones.find(zone => zone.key === key);
  if (!old) return sketch;
  const zones = sketch.zones.map(zone => (zone === old ? { ...zone, ...change } : zone));
  const { letter } = change;
  if (letter === undefined || letter === old.letter) return { ...sketch, zones };
  const seats = sketch.seats.map(seat => (seat.zone === old.letter ? { ...seat, zone: letter } : seat));
  return { ...sketch, zones, seats };
}

/** Its seats stay and belong to none; nobody gets them by accident. */
export function zoneRemoved(sketch: Sketch, key: string): Sketch {
  const gone = sketch.zones.find(zone => zone.key === key);
  if (!gone) return sketch;
  return {
    ...sketch,
    zones: sketch.zones.filter(zone => zone !== gone),
    seats: sketch.seats.map(seat => (seat.zone === gone.letter ? { ...seat, zone: null } : seat)),
  };
}

export function cornerMoved(poly: readonly Point[], n: number, [x, y]: Point): Point[] {
  return poly.map((corner, at) => (at === n ? [metres(x), metres(y)] : corner));
}

/** A new corner in the middle of the side that begins at `n`. */
export function cornerAdded(poly: readonly Point[], n: number): Point[] {
  const [ax, ay] = poly[n] as Point;
  const [bx, by] = poly[(n + 1) % poly.length] as Point;
  return poly.toSpliced(n + 1, 0, [metres((ax + bx) / 2), metres((ay + by) / 2)]);
}

/** Three corners stay. */
export function cornerRemoved(poly: readonly Point[], n: number): readonly Point[] {
  return poly.length > 3 ? poly.toSpliced(n, 1) : poly;
}

const MARGIN = 0.6;

/** Inside, at the lower left, where a plate covers fewest desks. */
export function labelOf(poly: readonly Point[]): Point {
  const lowest = Math.max(...poly.map(([, y]) => y));
  const left = Math.min(...poly.filter(([, y]) => lowest - y < 1e-6).map(([x]) => x));
  return [metres(left + MARGIN), metres(lowest - MARGIN)];
}
