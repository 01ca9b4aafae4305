import { MINUTE } from '../../kernel/time';
import { occupies, stretchOf, type Taken } from '../blocks';
import type { Stretch } from '../times';
import { GROUP_PX, ROW_PX } from './geometry';

/** A stretch of time on a row. */
export interface Spot extends Stretch {
  row: string;
  place: number;
  /** Midnight of the row's day. */
  dayStart: number;
}

/** One place on one day. */
export interface PlaceRow {
  kind: 'place';
  key: string;
  place: number;
  dayStart: number;
  name: string;
  second: string;
  height: number;
}

export interface GroupRow {
  kind: 'group';
  key: string;
  name: string;
  height: number;
}

export type GridRow = PlaceRow | GroupRow;

export const groupRow = (key: string, name: string): GroupRow => ({
  kind: 'group',
  key,
  name,
  height: GROUP_PX,
});

export const placeRow = (row: Omit<PlaceRow, 'kind' | 'height'>): PlaceRow => ({
  ...row,
  kind: 'place',
  height: ROW_PX,
});

/** What stands in the way of a stretch: the gap between neighbours is the longer of clearing up and setting up. */
export function inTheWay<T extends Taken>(
  taken: readonly T[],
  wish: Stretch,
  buffers: { setup: number; teardown: number },
  except: number | null = null,
): T | null {
  for (const block of taken) {
    if (!occupies(block) || (except !== null && block.booking === except)) continue;
    const { from, until } = stretchOf(block);
    const after = Math.max(block.teardown, buffers.setup) * MINUTE;
    const before = Math.max(buffers.teardown, block.setup) * MINUTE;
    if (from - before < wish.until && wish.from < until + after) return block;
  }
  return null;
}
