import { expect, test } from 'vitest';
import type { Booking, BookingState, Reply } from '../wire';
import { agendaOf, type BookingEntry, dayView, entriesOf, isOpen } from './entries';
import { applyCalendarEvent, type MyCalendar } from './fold';

const DAY = '2026-11-24';
const ME = 7;
const at = (clock: string, day = DAY) => new Date(`${day}T${clock}:00+09:00`).toISOString();

const aBooking = (id: number, from: string, until: string, part: Partial<Booking> = {}): Booking => ({
  id,
  version: 1,
  title: `打合せ${id}`,
  purpose: null,
  from: at(from),
  until: at(until),
  planned: at(until),
  places: [],
  state: 'CONFIRMED',
  organiser: ME,
  bookedBy: ME,
  unit: 3,
  visibility: 'STAFF',
  attendees: [],
  extra: 0,
  people: 1,
  link: null,
  room: null,
  note: '',
  series: null,
  original: null,
  checkIn: { needed: false, opens: null, deadline: null, by: null, at: null, how: null, keep: false },
  approval: null,
  cancelled: null,
  part: true,
  may: ['CHANGE'],
  made: at('08:00'),
  changed: at('08:00'),
  ...part,
});

const asked = (id: number, answer: Reply) =>
  aBooking(id, '13:00', '14:00', {
    organiser: 8,
    attendees: [{ person: ME, answer, optional: false }],
  });

const calendar = (...bookings: Booking[]): MyCalendar => ({
  seq: 10,
  from: at('00:00'),
  until: at('00:00', '2026-11-25'),
  bookings,
  plans: [{ day: DAY, part: 'DAY', kind: 'TELEWORK', place: '自宅', note: null }],
  waits: [],
  days: [{ day: DAY, from: at('08:30'), until: at('17:15'), closed: null }],
});

test('what is not answered, 仮 or waits for approval is open; mine and what I accepted is not', () => {
  const all = [
    aBooking(1, '09:00', '10:00'),
    asked(2, 'NONE'),
    asked(3, 'MAYBE'),
    asked(4, 'YES'),
    aBooking(5, '09:00', '10:00', { state: 'TENTATIVE' }),
  ];
  const open = entriesOf(calendar(...all), ME).map(entry => isOpen(entry as BookingEntry));
  expect(open).toEqual([false, true, true, false, true]);
});

test('an answer given elsewhere is mine here, too', () => {
  const held = calendar(asked(2, 'NONE'));
  const attendee = { person: ME, answer: 'MAYBE' as const, optional: false };
  const next = applyCalendarEvent(held, { s: 11, t: 'booking.answered', d: { booking: 2, attendee } });
  expect((entriesOf(next, ME)[0] as BookingEntry).answer).toBe('MAYBE');
});

test('what did not take place is not in the calendar', () => {
  const states: BookingState[] = ['CANCELLED', 'DECLINED', 'EXPIRED', 'RELEASED', 'COMPLETED'];
  const all = states.map((state, id) => aBooking(id, '09:00', '10:00', { state }));
  expect(entriesOf(calendar(...all), ME).map(({ key }) => key)).toEqual(['b3', 'b4']);
});

test('a day has its entries, plans, working hours, and the part of what began the day before', () => {
  const night = aBooking(9, '22:00', '23:00', { from: at('22:00', '2026-11-23'), until: at('01:00') });
  const held = calendar(aBooking(1, '09:00', '10:00'), night);
  const view = dayView(DAY, held, entriesOf(held, ME));
  expect(agendaOf(view).map(({ key, from, until }) => [key, from, until])).toEqual([
    ['b9', Date.parse(at('00:00')), Date.parse(at('01:00'))],
    ['b1', Date.parse(at('09:00')), Date.parse(at('10:00'))],
  ]);
  expect([view.plans.length, view.work?.from, view.closed]).toEqual([1, Date.parse(at('08:30')), null]);
});

test('a booking that changes moves; one that leaves these days or me is gone; what is old changes nothing', () => {
  const held = calendar(aBooking(1, '09:00', '10:00'), aBooking(2, '11:00', '12:00'));
  const later = aBooking(1, '13:00', '14:00');
  const moved = applyCalendarEvent(held, { s: 11, t: 'booking.mine', d: { booking: later } });
  expect(moved.bookings.map(({ id }) => id)).toEqual([2, 1]);
  const away = aBooking(1, '09:00', '10:00', {
    from: at('09:00', '2026-11-30'),
    until: at('10:00', '2026-11-30'),
  });
  expect(applyCalendarEvent(moved, { s: 12, t: 'booking.mine', d: { booking: away } }).bookings).toHaveLength(
    1,
  );
  expect(applyCalendarEvent(held, { s: 11, t: 'booking.left', d: { booking: 1 } }).bookings).toHaveLength(1);
  expect(applyCalendarEvent(held, { s: 10, t: 'booking.left', d: { booking: 1 } })).toBe(held);
});
