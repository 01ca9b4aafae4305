import { http } from '../kernel/http';
import type { Instant, LocalDate } from '../kernel/wire';
import type {
  Alternative,
  Booking,
  BookingHistory,
  Bookings,
  ClosureList,
  DayBlocks,
  DoorPlace,
  Feature,
  Offers,
  PlaceList,
  PurposeList,
  Reply,
  SpaceKind,
  Visibility,
  Wait,
  Waits,
} from './wire';

const ROOT = '/api/booking';

/** What one wishes to book; no place makes it an own event of the calendar. */
export interface NewBooking {
  op: string;
  title: string;
  purpose: number | null;
  places: readonly number[];
  from: Instant;
  until: Instant;
  attendees: readonly { person: number; optional: boolean }[];
  visibility?: Visibility;
  onBehalf?: number;
  link?: boolean;
  extra?: number;
  note?: string;
}

/** What is left out stays. */
export interface BookingChange {
  op: string;
  version: number;
  title?: string;
  places?: readonly number[];
  from?: Instant;
  until?: Instant;
  attendees?: readonly { person: number; optional: boolean }[];
  visibility?: Visibility;
  extra?: number;
  note?: string;
}

export interface Wish {
  purpose: number;
  from: Instant | null;
  minutes: number | null;
  people: number | null;
  area: number | null;
  features: readonly Feature[];
  kinds: readonly SpaceKind[];
}

export interface NewWait {
  op: string;
  place?: number;
  purpose?: number;
  people?: number;
  from: Instant;
  until: Instant;
  minutes: number;
  takeAtOnce: boolean;
  title?: string;
}

type Value = string | number | boolean | readonly (string | number)[] | null | undefined;

function query(values: Record<string, Value>): string {
  const given = Object.entries(values).flatMap(([key, value]) => {
    const text = Array.isArray(value) ? value.join() : String(value ?? '');
    return text === '' ? [] : [[key, text]];
  });
  return new URLSearchParams(given).toString();
}

const one = (booking: number) => `${ROOT}/bookings/${booking}`;
const given = (signal: AbortSignal | undefined) => (signal ? { signal } : {});

export const api = {
  places: () => http.get<PlaceList>('/api/space/places'),
  closures: (from: Instant, until: Instant) =>
    http.get<ClosureList>(`/api/space/closures?${query({ from, until })}`),
  day: (day: LocalDate) => http.get<DayBlocks>(`${ROOT}/day?${query({ day })}`),
  placeBlocks: (place: number, from: Instant, until: Instant, signal?: AbortSignal) =>
    http.get<DayBlocks>(`${ROOT}/places/${place}/blocks?${query({ from, until })}`, given(signal)),

  mine: (from: Instant, until: Instant, after: string | null = null, signal?: AbortSignal) =>
    http.get<Bookings>(`${ROOT}/bookings?${query({ from, until, after })}`, given(signal)),
  booking: (booking: number, signal?: AbortSignal) => http.get<Booking>(one(booking), given(signal)),
  history: (booking: number, signal?: AbortSignal) =>
    http.get<BookingHistory>(`${one(booking)}/history`, given(signal)),
  keep: (booking: number, keep: boolean, op: string) =>
    http.post<Booking>(`${one(booking)}/keep`, { op, keep }),
  approvals: (signal?: AbortSignal) => http.get<Bookings>(`${ROOT}/approvals`, given(signal)),
  book: (wish: NewBooking) => http.post<Booking>(`${ROOT}/bookings`, wish),
  change: (booking: number, change: BookingChange) => http.patch<Booking>(one(booking), change),
  cancel: (booking: number, op: string, reason = '') =>
    http.delete<Booking>(`${one(booking)}?${query({ op, reason })}`),
  restore: (booking: number, op: string) => http.post<Booking>(`${one(booking)}/restore`, { op }),
  handOver: (booking: number, to: number, op: string) =>
    http.post<Booking>(`${one(booking)}/hand-over`, { op, to }),
  answer: (booking: number, answer: Reply, op: string) =>
    http.post<Booking>(`${one(booking)}/answer`, { op, answer }),
  approve: (booking: number, ok: boolean, note: string, op: string) =>
    http.post<Booking>(`${one(booking)}/approval`, { op, ok, note }),
  room: (booking: number, op: string) => http.post<Booking>(`${one(booking)}/room`, { op }),
  checkIn: (booking: number, op: string, code: string | null = null) =>
    http.post<Booking>(`${one(booking)}/check-in`, { op, how: code ? 'QR' : 'BUTTON', code }),
  extend: (booking: number, minutes: number, op: string) =>
    http.post<Booking>(`${one(booking)}/extend`, { op, minutes }),
  end: (booking: number, op: string) => http.post<Booking>(`${one(booking)}/end`, { op }),
  door: (code: string, signal?: AbortSignal) =>
    http.get<DoorPlace>(`${ROOT}/door/${encodeURIComponent(code)}`, given(signal)),

  purposes: () => http.get<PurposeList>(`${ROOT}/purposes`),
  offers: (wish: Wish, signal?: AbortSignal) =>
    http.get<Offers>(`${ROOT}/offers?${query({ ...wish })}`, given(signal)),
  alternatives: (place: number, from: Instant, until: Instant, signal?: AbortSignal) =>
    http.get<{ alternatives: Alternative[] }>(
      `${ROOT}/alternatives?${query({ place, from, until })}`,
      given(signal),
    ),
  waits: () => http.get<Waits>(`${ROOT}/waits`),
  wait: (wait: NewWait) => http.post<Wait>(`${ROOT}/waits`, wait),
  dropWait: (wait: number) => http.delete(`${ROOT}/waits/${wait}`),
};
