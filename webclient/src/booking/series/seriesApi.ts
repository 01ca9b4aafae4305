import { http } from '../../kernel/http';
import type { Instant, LocalDate } from '../../kernel/wire';
import type { BookingChange, NewBooking } from '../api';
import type { Alternative, Booking } from '../wire';
import { type RepeatWish, withRule } from './rule';

const ROOT = '/api/booking/series';

/** Which of a series is meant. */
export type Scope = 'THIS' | 'LATER' | 'ALL';
export const SCOPES: readonly Scope[] = ['THIS', 'LATER', 'ALL'];

/** What stands in the way of one date. */
export interface DateConflict {
  code: string;
  message: string;
  place: number | null;
  unit: number | null;
}

/** One date of a rule, as it would be booked. */
export interface SeriesDate {
  /** The day by the rule; `day` is where a closed day moved it to. */
  original: LocalDate;
  day: LocalDate;
  from: Instant;
  until: Instant;
  /** The name of the closed day it would have been on. */
  closed: string | null;
  skipped: boolean;
  conflict: DateConflict | null;
  alternative: Alternative | null;
}

export interface SeriesMade {
  series: number;
  bookings: Booking[];
  /** Dates that could not be had. */
  around: LocalDate[];
}

/** A date that cannot be had is left out; the others are booked. */
const wishOf = (booking: NewBooking, wish: RepeatWish) => ({
  ...booking,
  ...wish,
  conflicts: 'BOOK_AROUND' as const,
});

export const seriesApi = {
  preview: (booking: NewBooking, wish: RepeatWish, signal: AbortSignal) =>
    http.post<{ dates: SeriesDate[] }>(`${ROOT}/preview`, wishOf(booking, withRule(wish, {})), {
      signal,
    }),
  make: (booking: NewBooking, wish: RepeatWish) => http.post<SeriesMade>(ROOT, wishOf(booking, wish)),
  change: (series: number, scope: Scope, from: Instant, change: Omit<BookingChange, 'version'>) =>
    http.patch<SeriesMade>(`${ROOT}/${series}?${scoped(scope, from)}`, change),
  cancel: (series: number, scope: Scope, from: Instant, op: string) =>
    http.delete(`${ROOT}/${series}?${scoped(scope, from)}&op=${op}`),
  cancelSpan: (series: number, from: LocalDate, until: LocalDate, op: string) =>
    http.delete<{ cancelled: number }>(`${ROOT}/${series}/span?from=${from}&until=${until}&op=${op}`),
};

const scoped = (scope: Scope, from: Instant) =>
  new URLSearchParams({ scope: scope.toLowerCase(), from }).toString();
