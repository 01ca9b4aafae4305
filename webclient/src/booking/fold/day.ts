import { DAY } from '../../kernel/time';
import type { LocalDate } from '../../kernel/wire';
import type { BookingEvent } from '../events';
import type { Block, DayBlocks } from '../wire';

/** Midnight in Tokyo at which the day begins, epoch ms. */
export function dayStart(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00+09:00`);
}

/** The blocks of all places that touch the day, as of `seq`. */
export function applyDayEvent(held: DayBlocks, event: BookingEvent): DayBlocks {
  if (event.s <= held.seq) return held;
  if (event.t === 'booking.block') {
    const { block } = event.d;
    const others = without(held.blocks, block.booking, block.space);
    const there = touches(block, held.day);
    if (!there && others.length === held.blocks.length) return { ...held, seq: event.s };
    return { ...held, seq: event.s, blocks: there ? [...others, block] : others };
  }
  if (event.t === 'booking.unblock')
    return { ...held, seq: event.s, blocks: without(held.blocks, event.d.booking, event.d.space) };
  return held;
}

export function touches({ from, until }: Pick<Block, 'from' | 'until'>, day: LocalDate): boolean {
  const start = dayStart(day);
  return Date.parse(from) < start + DAY && Date.parse(until) > start;
}

function without(blocks: readonly Block[], booking: number, space: number): Block[] {
  return blocks.filter(block => block.booking !== booking || block.space !== space);
}
