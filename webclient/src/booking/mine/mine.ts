import type { Booking } from '../wire';

const LIVE: readonly Booking['state'][] = ['TENTATIVE', 'CONFIRMED', 'CHECKED_IN'];

export const isLive = ({ state }: Pick<Booking, 'state'>) => LIVE.includes(state);

/** What is still to come or going on, the nearest first. */
export function upcoming(bookings: readonly Booking[], now: number): Booking[] {
  return bookings
    .filter(booking => isLive(booking) && Date.parse(booking.until) > now)
    .sort((a, b) => Date.parse(a.from) - Date.parse(b.from) || a.id - b.id);
}

/** Whether somebody can and has to say now that we are here. */
export function canCheckIn({ checkIn, may, state }: Booking, now: number): boolean {
  if (!checkIn.needed || checkIn.at !== null || !may.includes('CHECK_IN')) return false;
  if (state !== 'CONFIRMED') return false;
  return checkIn.opens !== null && Date.parse(checkIn.opens) <= now;
}
