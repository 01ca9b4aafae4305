import type { DurableFrame } from '../kernel/wire';

/** What the stream says of places and bookings; the log's position stands beside it in `s`. */
export type BookingEvent = Extract<
  DurableFrame,
  {
    t:
      | 'booking.block'
      | 'booking.unblock'
      | 'booking.mine'
      | 'booking.answered'
      | 'booking.left'
      | 'booking.waits'
      | 'booking.offered'
      | 'booking.offerGone'
      | 'booking.purposes'
      | 'space.changed'
      | 'space.gone'
      | 'space.closure'
      | 'space.closureGone';
  }
>;

const KINDS: Record<BookingEvent['t'], true> = {
  'booking.block': true,
  'booking.unblock': true,
  'booking.mine': true,
  'booking.answered': true,
  'booking.left': true,
  'booking.waits': true,
  'booking.offered': true,
  'booking.offerGone': true,
  'booking.purposes': true,
  'space.changed': true,
  'space.gone': true,
  'space.closure': true,
  'space.closureGone': true,
};

export const BOOKING_KINDS = Object.keys(KINDS) as BookingEvent['t'][];

export function isBookingEvent(frame: { t: string }): frame is BookingEvent {
  return frame.t in KINDS;
}
