import { useEffect, useId } from 'react';
import { mainUnit } from '../../directory/units';
import { http } from '../../kernel/http';
import { Live } from '../../kernel/live';
import { stream } from '../../kernel/stream';
import type { LocalDate } from '../../kernel/wire';
import { plusDays } from '../../plan/days';
import { session, useMe } from '../../session/session';
import type { BookingEvent } from '../events';
import { onBooking, useLive } from '../live';
import type { Booking } from '../wire';
import { applyCalendarEvent, type MyCalendar, withBooking } from './fold';
import { startOfDay } from './geometry';
import type { CalendarPage } from './wire';

type LiveCalendar = Live<MyCalendar, BookingEvent>;

/** Stretches that stay in memory after one has gone elsewhere. */
const MOST_HELD = 6;

const held = new Map<string, LiveCalendar>();

onBooking(event => {
  for (const calendar of held.values()) calendar.hear(event);
});
stream.onReset(seq => {
  for (const calendar of held.values()) if (calendar.state.get().value) void calendar.load(seq);
});
session.subscribe(() => {
  if (session.get().phase !== 'in') held.clear();
});

function calendarOf(first: LocalDate, days: number): LiveCalendar {
  const key = `${first} ${days}`;
  const known = held.get(key) ?? newCalendar(first, days);
  held.delete(key);
  held.set(key, known);
  for (const oldest of held.keys()) {
    if (held.size <= MOST_HELD) break;
    held.delete(oldest);
  }
  return known;
}

function newCalendar(first: LocalDate, days: number): LiveCalendar {
  const [from, until] = [first, plusDays(first, days)].map(day => new Date(startOfDay(day)).toISOString());
  const ask = () =>
    http
      .get<CalendarPage>(`/api/booking/calendar?from=${from}&until=${until}`)
      .then(page => ({ ...page, from: from ?? '', until: until ?? '' }));
  return new Live<MyCalendar, BookingEvent>(ask, applyCalendarEvent);
}

/** My days from `first` on: loaded when first shown, then moved on by events; asked anew when a plan of mine changed. */
export function useCalendar(first: LocalDate, days: number) {
  const live = calendarOf(first, days);
  const shown = useLive(live);
  useBell(shown.reload);
  return shown;
}

function useBell(ring: () => void): void {
  const owner = useId();
  const unit = mainUnit(useMe().person);
  useEffect(() => {
    if (unit === null) return;
    stream.setWatched(owner, 'presence.week', [unit]);
    const stop = stream.on('presence.week', () => ring());
    return () => {
      stop();
      stream.setWatched(owner, 'presence.week', []);
    };
  }, [owner, unit, ring]);
}

/** The answer of a command is shown before its event comes. */
export function showBooking(booking: Booking): void {
  for (const calendar of held.values()) calendar.change(now => withBooking(now, booking));
  if (stream.connection.get().phase !== 'live') for (const calendar of held.values()) void calendar.load();
}
