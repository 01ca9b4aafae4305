import type { Instant } from '../../kernel/wire';
import type { BookingEvent } from '../events';
import { inOrder } from '../fold/mine';
import type { Attendee, Booking, Wait } from '../wire';
import type { CalendarPage } from './wire';

/** The calendar of a stretch of days. */
export interface MyCalendar extends CalendarPage {
  from: Instant;
  until: Instant;
}

/** Old snapshot and event make the new one. Plans are not of the log: whoever hears their bell loads anew. */
export function applyCalendarEvent(held: MyCalendar, event: BookingEvent): MyCalendar {
  if (event.s <= held.seq) return held;
  switch (event.t) {
    case 'booking.mine':
      return { ...withBooking(held, event.d.booking), seq: event.s };
    case 'booking.answered':
      return { ...held, seq: event.s, bookings: held.bookings.map(one => withAnswer(one, event.d)) };
    case 'booking.waits':
      return { ...held, seq: event.s, waits: withWaits(held, event.d.waits) };
    case 'booking.left':
      return { ...held, seq: event.s, bookings: held.bookings.filter(({ id }) => id !== event.d.booking) };
    default:
      return held;
  }
}

/** Those that are not open any more are not in the calendar. */
function withWaits(held: MyCalendar, news: readonly Wait[]): MyCalendar['waits'] {
  const others = held.waits.filter(({ id }) => !news.some(wait => wait.id === id));
  const open = news.filter(wait => OPEN.includes(wait.state) && isIn(held, wait));
  return [...others, ...open];
}

const OPEN: readonly Wait['state'][] = ['WAITING', 'OFFERED'];

const isIn = (held: MyCalendar, { from, until }: { from: Instant; until: Instant }) =>
  Date.parse(from) < Date.parse(held.until) && Date.parse(until) > Date.parse(held.from);

function withAnswer(one: Booking, { booking, attendee }: { booking: number; attendee: Attendee }): Booking {
  if (one.id !== booking) return one;
  const attendees = one.attendees.map(known => (known.person === attendee.person ? attendee : known));
  return { ...one, attendees };
}

/** With a booking as it is now, if it is in these days. */
export function withBooking(held: MyCalendar, booking: Booking): MyCalendar {
  const others = held.bookings.filter(({ id }) => id !== booking.id);
  return { ...held, bookings: isIn(held, booking) ? [...others, booking].sort(inOrder) : others };
}
