import type { BookingEvent } from '../events';
import type { Attendee, Booking, Bookings } from '../wire';

/** My bookings of a stretch of time, by their beginning. */
export interface MyBookings extends Bookings {
  from: string;
  until: string;
}

export function applyMineEvent(held: MyBookings, event: BookingEvent): MyBookings {
  if (event.s <= held.seq) return held;
  if (event.t === 'booking.mine') {
    return { ...withBooking(held, event.d.booking), seq: event.s };
  }
  if (event.t === 'booking.answered') {
    const { booking, attendee } = event.d;
    const answered = (one: Booking): Booking =>
      one.id === booking ? { ...one, attendees: withAnswer(one.attendees, attendee) } : one;
    return { ...held, seq: event.s, bookings: held.bookings.map(answered) };
  }
  if (event.t === 'booking.left')
    return {
      ...held,
      seq: event.s,
      bookings: held.bookings.filter(({ id }) => id !== event.d.booking),
    };
  return held;
}

export function withBooking(held: MyBookings, booking: Booking): MyBookings {
  const others = held.bookings.filter(({ id }) => id !== booking.id);
  const bookings = within(held, booking) ? [...others, booking].sort(inOrder) : others;
  return { ...held, bookings };
}

function withAnswer(all: readonly Attendee[], news: Attendee): Attendee[] {
  return all.map(one => (one.person === news.person ? news : one));
}

function within(held: MyBookings, { from, until }: Booking): boolean {
  return Date.parse(from) < Date.parse(held.until) && Date.parse(until) > Date.parse(held.from);
}

export const inOrder = (a: Booking, b: Booking) => Date.parse(a.from) - Date.parse(b.from) || a.id - b.id;
