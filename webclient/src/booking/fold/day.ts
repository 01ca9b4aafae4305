import { DAY } from '../../kernel/time';
import type { LocalDate } from '../../kernel/wire';
import type { BookingEvent } from '../events';
import type { Block, Booking, DayBlocks, Place } from '../wire';

/** One day of all places, or some days of one. */
export interface HeldDays extends DayBlocks {
  /** How many days; one if nothing is said. */
  days?: number;
}

/** Midnight in Tokyo at which the day begins, epoch ms. */
export function dayStart(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00+09:00`);
}

/** The blocks of all places that touch the day, as of `seq`. */
export function applyDayEvent(held: HeldDays, event: BookingEvent): HeldDays {
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
  if (event.t === 'booking.offered' || event.t === 'booking.offerGone') {
    const { space, from, until } = event.d;
    const others = held.offered.filter(
      one => one.space !== space || one.from !== from || one.until !== until,
    );
    const there = event.t === 'booking.offered' && touches(event.d, held.day, held.days ?? 1);
    return { ...held, seq: event.s, offered: there ? [...others, { space, from, until }] : others };
  }
  return held;
}

/** The blocks of a booking as it is now; a week holds the days that its blocks already lie on. */
export function withBlocks(
  held: HeldDays,
  booking: Booking,
  places: ReadonlyMap<number, Pick<Place, 'setup' | 'teardown'>>,
): HeldDays {
  const before = held.blocks.filter(block => block.booking === booking.id);
  const others = held.blocks.filter(block => block.booking !== booking.id);
  const seen = booking.visibility === 'STAFF';
  const blocks = booking.places.map(({ space, state }) => ({
    booking: booking.id,
    space,
    from: booking.from,
    until: booking.until,
    setup: places.get(space)?.setup ?? 0,
    teardown: places.get(space)?.teardown ?? 0,
    state,
    unit: booking.unit,
    title: seen ? booking.title : null,
    organiser: seen ? booking.organiser : null,
    waiting: before.find(block => block.space === space)?.waiting ?? 0,
  }));
  const days = held.days ?? 1;
  return { ...held, blocks: [...others, ...blocks.filter(block => touches(block, held.day, days))] };
}

export function touches({ from, until }: Pick<Block, 'from' | 'until'>, day: LocalDate, days = 1): boolean {
  const start = dayStart(day);
  return Date.parse(from) < start + days * DAY && Date.parse(until) > start;
}

function without(blocks: readonly Block[], booking: number, space: number): Block[] {
  return blocks.filter(block => block.booking !== booking || block.space !== space);
}
