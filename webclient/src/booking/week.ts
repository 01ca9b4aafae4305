import { useEffect, useState } from 'react';
import { Live } from '../kernel/live';
import { stream } from '../kernel/stream';
import { DAY, tokyoDate } from '../kernel/time';
import { api } from './api';
import type { BookingEvent } from './events';
import type { HeldDays } from './fold/day';
import { joinDays, onBooking, useLive } from './live';
import { iso } from './times';

/** The blocks of one place over some days, as of `seq`. */
export function applyWeekEvent(place: number, from: number, until: number) {
  return (held: HeldDays, event: BookingEvent): HeldDays => {
    if (event.s <= held.seq) return held;
    if (event.t !== 'booking.block' && event.t !== 'booking.unblock') return held;
    const at = event.t === 'booking.block' ? event.d.block : event.d;
    if (at.space !== place) return held;
    const blocks = held.blocks.filter(({ booking }) => booking !== at.booking);
    if (event.t === 'booking.block' && meets(event.d.block, from, until)) blocks.push(event.d.block);
    return { ...held, seq: event.s, blocks };
  };
}

const meets = (block: { from: string; until: string }, from: number, until: number) =>
  Date.parse(block.from) < until && Date.parse(block.until) > from;

/** One place for some days, kept while it is on screen. */
export function useWeek(place: number, from: number, length: number) {
  const key = `${place}-${from}`;
  const make = () => ({
    key,
    live: new Live<HeldDays, BookingEvent>(
      () =>
        api
          .placeBlocks(place, iso(from), iso(from + length))
          .then(held => ({ ...held, day: tokyoDate(from), days: Math.round(length / DAY) })),
      applyWeekEvent(place, from, from + length),
    ),
  });
  const [kept, setKept] = useState(make);
  const week = kept.key === key ? kept : make();
  if (week !== kept) setKept(week);
  const { live } = week;
  useEffect(() => {
    const stops = [
      onBooking(event => live.hear(event)),
      stream.onReset(seq => void live.load(seq)),
      joinDays(live),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [live]);
  return useLive(live);
}
