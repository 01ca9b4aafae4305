import type { Box } from './geometry';
import { deskOf } from './shape';
import type { Point, Seat } from './sketch';

interface Thing {
  box: Box;
  /** Whose it is, with its desk alone; null for walls and furniture. */
  seat: Seat | null;
  desk: Box | null;
}

/** Metres: more than a seat and the aisle behind it. */
const CELL = 3;
const ROWS = 10_000;

/** Finds what stands around a point without looking at two thousand seats. */
export class Near {
  private readonly cells = new Map<number, Thing[]>();

  put(box: Box, seat: Seat | null): void {
    const thing = { box, seat, desk: seat && deskOf(seat) };
    for (let x = cell(box.left); x <= cell(box.right); x++)
      for (let y = cell(box.top); y <= cell(box.bottom); y++) {
        const key = x * ROWS + y;
        const here = this.cells.get(key);
        if (here) here.push(thing);
        else this.cells.set(key, [thing]);
      }
  }

  around([x, y]: Point): Thing[] {
    const found = new Set<Thing>();
    for (let cx = cell(x) - 1; cx <= cell(x) + 1; cx++)
      for (let cy = cell(y) - 1; cy <= cell(y) + 1; cy++)
        for (const thing of this.cells.get(cx * ROWS + cy) ?? []) found.add(thing);
    return [...found];
  }
}

function cell(metres: number): number {
  return Math.floor(metres / CELL);
}
