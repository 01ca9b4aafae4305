import type { LocalDate } from '../../kernel/wire';
import { plusDays } from '../../plan/days';
import type { Booking, BookingState, Reply } from '../wire';
import type { MyCalendar } from './fold';
import { layOut, type Placed, type Stretch, startOfDay, within } from './geometry';
import type { CalendarDay, CalendarPlan, CalendarWait } from './wire';

/** What is drawn in a day: a booking or event of mine or one I am asked to, or a time I wait for. */
export type Entry = Stretch &
  (
    | { kind: 'booking'; key: string; booking: Booking; answer: Reply; own: boolean }
    | { kind: 'wait'; key: string; wait: CalendarWait }
    | { kind: 'draft'; key: string }
  );

export type BookingEntry = Extract<Entry, { kind: 'booking' }>;

/** What did not take place is not in the calendar; a place given back early still shows that it was there. */
const GONE: readonly BookingState[] = ['DECLINED', 'EXPIRED', 'CANCELLED'];

export function entriesOf({ bookings, waits }: Pick<MyCalendar, 'bookings' | 'waits'>, me: number): Entry[] {
  const shown = bookings.filter(({ state }) => !GONE.includes(state)).map(booking => entryOf(booking, me));
  return [...shown, ...waits.map(waitEntry)];
}

export function entryOf(booking: Booking, me: number): BookingEntry {
  const own = booking.organiser === me;
  const answer = own ? 'YES' : (booking.attendees.find(({ person }) => person === me)?.answer ?? 'YES');
  const { from, until } = booking;
  return {
    kind: 'booking',
    key: `b${booking.id}`,
    booking,
    own,
    answer,
    from: Date.parse(from),
    until: Date.parse(until),
  };
}

const waitEntry = (wait: CalendarWait): Entry => ({
  kind: 'wait',
  key: `w${wait.id}`,
  wait,
  from: Date.parse(wait.from),
  until: Date.parse(wait.until),
});

/** Not answered, or 仮: it stands there with a dashed edge. */
export const isOpen = (entry: BookingEntry): boolean =>
  entry.answer === 'NONE' || entry.answer === 'MAYBE' || entry.booking.state === 'TENTATIVE';

/** What one day draws. */
export interface DayView {
  day: LocalDate;
  frame: Stretch;
  placed: Placed<Entry>[];
  plans: CalendarPlan[];
  work: Stretch | null;
  closed: string | null;
}

export function dayView(day: LocalDate, calendar: MyCalendar | null, entries: readonly Entry[]): DayView {
  const frame = { from: startOfDay(day), until: startOfDay(plusDays(day, 1)) };
  const known = calendar?.days.find(one => one.day === day);
  return {
    day,
    frame,
    placed: layOut(entries.flatMap(entry => cut(entry, frame))),
    plans: calendar?.plans.filter(plan => plan.day === day) ?? [],
    work: workOf(known),
    closed: known?.closed ?? null,
  };
}

/** The part of an entry on this day: what goes over midnight stands on both. */
function cut(entry: Entry, frame: Stretch): Entry[] {
  const part = within(entry, frame);
  return part ? [{ ...entry, ...part }] : [];
}

function workOf(day: CalendarDay | undefined): Stretch | null {
  return day?.from && day.until ? { from: Date.parse(day.from), until: Date.parse(day.until) } : null;
}

/** In the order of the day, for a list that is read. */
export function agendaOf(view: DayView): Entry[] {
  return view.placed.map(({ item }) => item).sort((a, b) => a.from - b.from || a.until - b.until);
}
