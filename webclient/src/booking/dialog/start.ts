import type { Booking } from '../wire';

/** What the form begins with: a booking that is changed, or a new one as far as it is known. */
export interface FormStart {
  booking: Booking | null;
  title: string;
  place: number | null;
  from: number;
  until: number;
  people: number[];
  purpose: number | null;
}

export function startOfBooking(booking: Booking): FormStart {
  return {
    booking,
    title: booking.title,
    place: booking.places[0]?.space ?? null,
    from: Date.parse(booking.from),
    until: Date.parse(booking.until),
    people: [],
    purpose: booking.purpose,
  };
}

const MOST_HOURS = 24;
const HOUR = 3_600_000;
const HALF = HOUR / 2;

/** What an address says of a new booking; what is missing or makes no sense is the next half hour. */
export function startOfSearch(search: string, now: number): FormStart {
  const asked = new URLSearchParams(search);
  const moment = (name: string) => {
    const at = Date.parse(asked.get(name) ?? '');
    return Number.isNaN(at) ? null : Math.floor(at / 60_000) * 60_000;
  };
  const from = moment('from') ?? Math.ceil(now / HALF) * HALF;
  const until = moment('until');
  const good = until !== null && until > from && until - from <= MOST_HOURS * HOUR;
  const numbers = (name: string) =>
    (asked.get(name) ?? '')
      .split(',')
      .filter(text => /^\d{1,12}$/.test(text))
      .map(Number);
  return {
    booking: null,
    title: (asked.get('title') ?? '').slice(0, 120),
    place: numbers('place')[0] ?? null,
    from,
    until: good ? until : from + HOUR,
    people: numbers('people').slice(0, 300),
    purpose: numbers('purpose')[0] ?? null,
  };
}
