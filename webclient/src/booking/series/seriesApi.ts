import { http } from '../../kernel/http';
import type { Instant, LocalDate, SeriesCancelled, SeriesMade, SeriesPreview } from '../../kernel/wire';
import type { BookingChange, NewBooking } from '../api';
import { type RepeatWish, withRule } from './rule';

const ROOT = '/api/booking/series';

/** Which of a series is meant. */
export type Scope = 'THIS' | 'LATER' | 'ALL';
export const SCOPES: readonly Scope[] = ['THIS', 'LATER', 'ALL'];

export type { PreviewDate as SeriesDate, SeriesMade } from '../../kernel/wire';

/** A date that cannot be had is left out; the others are booked. */
const wishOf = (booking: NewBooking, wish: RepeatWish) => ({
  ...booking,
  ...wish,
  conflicts: 'BOOK_AROUND' as const,
});

export const seriesApi = {
  preview: (booking: NewBooking, wish: RepeatWish, signal: AbortSignal) =>
    http.post<SeriesPreview>(`${ROOT}/preview`, wishOf(booking, withRule(wish, {})), {
      signal,
    }),
  make: (booking: NewBooking, wish: RepeatWish) => http.post<SeriesMade>(ROOT, wishOf(booking, wish)),
  change: (series: number, scope: Scope, from: Instant, change: Omit<BookingChange, 'version'>) =>
    http.patch<SeriesMade>(`${ROOT}/${series}?${scoped(scope, from)}`, change),
  cancel: (series: number, scope: Scope, from: Instant, op: string) =>
    http.delete(`${ROOT}/${series}?${scoped(scope, from)}&op=${op}`),
  cancelSpan: (series: number, from: LocalDate, until: LocalDate, op: string) =>
    http.delete<SeriesCancelled>(`${ROOT}/${series}/span?from=${from}&until=${until}&op=${op}`),
};

const scoped = (scope: Scope, from: Instant) =>
  new URLSearchParams({ scope: scope.toLowerCase(), from }).toString();
