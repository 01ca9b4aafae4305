import type { Stretch } from './times';
import { stretchOf } from './times';
import type { Block, BookingState } from './wire';

export { stretchOf } from './times';

export type Taken = Pick<Block, 'booking' | 'from' | 'until' | 'setup' | 'teardown' | 'state'>;

const OCCUPYING: readonly BookingState[] = ['TENTATIVE', 'CONFIRMED', 'CHECKED_IN'];

/** Whether nobody else can have the place; a booking that is over still fills its past. */
export function occupies({ state }: { state: BookingState }): boolean {
  return OCCUPYING.includes(state);
}

/** Cancelled and declined ones are history; released and ended ones are still drawn. */
export function isDrawn({ state, from, until }: Pick<Block, 'state' | 'from' | 'until'>): boolean {
  if (state === 'CANCELLED' || state === 'DECLINED' || state === 'EXPIRED') return false;
  return Date.parse(until) > Date.parse(from);
}

/** Blocks by place, each in order of time. */
export function byPlace(blocks: readonly Block[]): Map<number, Block[]> {
  const places = new Map<number, Block[]>();
  for (const block of blocks) {
    if (!isDrawn(block)) continue;
    const there = places.get(block.space);
    if (there) there.push(block);
    else places.set(block.space, [block]);
  }
  for (const there of places.values()) there.sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
  return places;
}

/** What is free of a stretch, between what is taken. */
export function gapsIn(blocks: readonly Block[], within: Stretch): Stretch[] {
  const gaps: Stretch[] = [];
  let from = within.from;
  const taken = blocks
    .filter(occupies)
    .map(stretchOf)
    .sort((a, b) => a.from - b.from);
  for (const one of taken) {
    if (one.from > from) gaps.push({ from, until: Math.min(one.from, within.until) });
    from = Math.max(from, one.until);
    if (from >= within.until) break;
  }
  if (from < within.until) gaps.push({ from, until: within.until });
  return gaps.filter(gap => gap.until > gap.from);
}
