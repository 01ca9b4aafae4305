import { useEffect } from 'react';
import { type Held, Live } from '../kernel/live';
import { useStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import { DAY, hubNow, MINUTE } from '../kernel/time';
import type { LocalDate } from '../kernel/wire';
import { session } from '../session/session';
import { api } from './api';
import { BOOKING_KINDS, type BookingEvent } from './events';
import { applyDayEvent, type HeldDays, withBlocks } from './fold/day';
import { applyMineEvent, type MyBookings, withBooking } from './fold/mine';
import { applyClosureEvent, applyPlaceEvent, applyPurposeEvent } from './fold/places';
import type { Booking, ClosureList, PlaceList, PurposeList } from './wire';

/** Days that stay in memory after one has gone elsewhere. */
const HELD_DAYS = 8;
/** How far ahead my bookings are known without asking again. */
const MINE_DAYS = 60;
const CLOSURE_DAYS = 60;

const days = new Map<LocalDate, Live<HeldDays, BookingEvent>>();

/** All that can be booked: small, loaded whole. */
export const places = new Live<PlaceList, BookingEvent>(api.places, applyPlaceEvent);

export const purposes = new Live<PurposeList, BookingEvent>(api.purposes, applyPurposeEvent);

/** What is closed or kept for some, in the next weeks. */
export const closures = new Live<ClosureList, BookingEvent>(
  () => api.closures(atDay(-1), atDay(CLOSURE_DAYS)),
  applyClosureEvent,
);

/** My bookings from yesterday on, also those I am asked to. */
export const mine = new Live<MyBookings, BookingEvent>(askMine, applyMineEvent);

/** The hub answers for whole minutes. */
function atDay(days: number): string {
  return new Date(Math.floor((hubNow() + days * DAY) / MINUTE) * MINUTE).toISOString();
}

async function askMine(): Promise<MyBookings> {
  const [from, until] = [atDay(-1), atDay(MINE_DAYS)];
  const first = await api.mine(from, until);
  const bookings = [...first.bookings];
  for (let after = first.next; after !== null; ) {
    const page = await api.mine(from, until, after);
    bookings.push(...page.bookings);
    after = page.next;
  }
  return { ...first, from, until, bookings, next: null };
}

const listeners = new Set<(event: BookingEvent) => void>();
for (const t of BOOKING_KINDS) stream.on(t, (d, s) => hear({ s: s ?? 0, t, d } as BookingEvent));
stream.onReset(seq => {
  for (const live of all()) if (live.state.get().value) void live.load(seq);
});

function all(): { state: { get(): Held<unknown> }; load(seq?: number): Promise<void>; forget(): void }[] {
  return [places, purposes, closures, mine, ...days.values()];
}

function hear(event: BookingEvent): void {
  places.hear(event);
  purposes.hear(event);
  closures.hear(event);
  mine.hear(event);
  for (const day of days.values()) day.hear(event);
  for (const listener of listeners) listener(event);
}

/** @returns how to stop listening */
export function onBooking(listener: (event: BookingEvent) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** When the session ends: nothing of what one person saw is shown to the next. */
session.subscribe(() => {
  if (session.get().phase === 'in') return;
  for (const live of all()) live.forget();
  days.clear();
});

export function dayOf(day: LocalDate): Live<HeldDays, BookingEvent> {
  const held = days.get(day) ?? new Live<HeldDays, BookingEvent>(() => api.day(day), applyDayEvent);
  days.delete(day);
  days.set(day, held);
  for (const oldest of days.keys()) {
    if (days.size <= HELD_DAYS) break;
    days.delete(oldest);
  }
  return held;
}

const weeks = new Set<Live<HeldDays, BookingEvent>>();

/** The week of a place is told of what I do as the days are. @returns how to leave */
export function joinDays(week: Live<HeldDays, BookingEvent>): () => void {
  weeks.add(week);
  return () => weeks.delete(week);
}

/** The answer of a command is shown before its event comes, which then says the same. */
export function adopt(booking: Booking): void {
  mine.change(held => withBooking(held, booking));
  const setups = new Map(places.state.get().value?.places.map(place => [place.id, place]));
  for (const day of [...days.values(), ...weeks]) day.change(held => withBlocks(held, booking, setups));
  if (stream.connection.get().phase !== 'live') for (const live of [mine, ...days.values()]) void live.load();
}

interface Shown<S> extends Held<S> {
  reload: () => void;
}

/** Loaded when first shown, then moved on by events; what failed is asked again when the stream is back. */
export function useLive<S extends { seq: number }>(live: Live<S, BookingEvent>): Shown<S> {
  const held = useStore(live.state);
  useEffect(() => {
    if (!live.state.get().value) void live.load();
  }, [live]);
  useEffect(() => (held.error ? stream.onLive(() => void live.load()) : undefined), [held.error, live]);
  return { ...held, reload: () => void live.load() };
}

export const useDay = (day: LocalDate): Shown<HeldDays> => useLive(dayOf(day));
export const useMine = (): Shown<MyBookings> => useLive(mine);
export const usePlaceList = (): Shown<PlaceList> => useLive(places);
export const usePurposes = (): Shown<PurposeList> => useLive(purposes);
export const useClosures = (): Shown<ClosureList> => useLive(closures);
