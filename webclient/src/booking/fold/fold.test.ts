import { expect, test } from 'vitest';
import type { BookingEvent } from '../events';
import type { Block, Booking, DayBlocks } from '../wire';
import { applyDayEvent } from './day';
import { applyMineEvent, type MyBookings } from './mine';
import { applyClosureEvent, applyPlaceEvent } from './places';

const at = (clock: string, day = '2026-11-18') => new Date(`${day}T${clock}:00+09:00`).toISOString();
const block = (booking: number, from: string, until: string, day?: string): Block => ({
  booking,
  space: 4,
  from: at(from, day),
  until: at(until, day),
  setup: 0,
  teardown: 0,
  state: 'CONFIRMED',
  unit: 1,
  title: null,
  organiser: null,
  waiting: 0,
});
const day = (...blocks: Block[]): DayBlocks => ({ seq: 10, day: '2026-11-18', blocks, offered: [] });
const told = (s: number, b: Block): BookingEvent => ({ s, t: 'booking.block', d: { block: b } });

test('a block that is told is there, once, as it was told last', () => {
  const held = applyDayEvent(day(block(1, '09:00', '10:00')), told(11, block(1, '11:00', '12:00')));
  expect(held).toEqual({ ...day(block(1, '11:00', '12:00')), seq: 11 });
});

test('what moved to another day is gone from this one, and what comes from there is here', () => {
  const away = applyDayEvent(
    day(block(1, '09:00', '10:00')),
    told(11, block(1, '09:00', '10:00', '2026-11-19')),
  );
  expect(away.blocks).toEqual([]);
  const back = applyDayEvent(away, told(12, block(1, '23:00', '23:30')));
  expect(back.blocks.map(({ booking }) => booking)).toEqual([1]);
});

test('an event that the snapshot already knows changes nothing', () => {
  const held = day(block(1, '09:00', '10:00'));
  expect(applyDayEvent(held, told(10, block(2, '11:00', '12:00')))).toBe(held);
});

test('a booking that leaves one place stays at its others', () => {
  const held = day(block(1, '09:00', '10:00'), { ...block(1, '09:00', '10:00'), space: 5 });
  const left = applyDayEvent(held, { s: 11, t: 'booking.unblock', d: { booking: 1, space: 4 } });
  expect(left.blocks.map(({ space }) => space)).toEqual([5]);
});

const booking = (id: number, from: string, title = '') =>
  ({
    id,
    title,
    from: at(from),
    until: at('18:00'),
    attendees: [{ person: 8, answer: 'NONE', optional: false }],
  }) as unknown as Booking;
const mine = (...bookings: Booking[]): MyBookings => ({
  seq: 10,
  from: at('00:00'),
  until: at('00:00', '2026-12-18'),
  bookings,
  next: null,
});

test('mine are in order, changed where they stand and gone when I left them', () => {
  const one = applyMineEvent(mine(booking(1, '13:00')), {
    s: 11,
    t: 'booking.mine',
    d: { booking: booking(2, '09:00') },
  });
  expect(one.bookings.map(({ id }) => id)).toEqual([2, 1]);
  const two = applyMineEvent(one, { s: 12, t: 'booking.mine', d: { booking: booking(2, '15:00') } });
  expect(two.bookings.map(({ id }) => id)).toEqual([1, 2]);
  const three = applyMineEvent(two, { s: 13, t: 'booking.left', d: { booking: 1 } });
  expect(three).toMatchObject({ seq: 13, bookings: [{ id: 2 }] });
});

test('an answer is written where the person stands', () => {
  const attendee = { person: 8, answer: 'YES' as const, optional: false };
  const held = applyMineEvent(mine(booking(1, '13:00')), {
    s: 11,
    t: 'booking.answered',
    d: { booking: 1, attendee },
  });
  expect(held.bookings[0]?.attendees).toEqual([attendee]);
});

test('places and closed periods follow what is told of them', () => {
  const areas = [{ id: 1, kind: 'FLOOR' as const, parent: null, name: '4F', level: 4, order: 1 }];
  const gone = applyPlaceEvent({ seq: 1, areas, places: [] }, { s: 2, t: 'space.gone', d: { areas: [1] } });
  expect(gone).toEqual({ seq: 2, areas: [], places: [] });
  const open = applyClosureEvent(
    { seq: 1, closures: [{ id: 5 } as never] },
    { s: 2, t: 'space.closureGone', d: { closure: 5 } },
  );
  expect(open.closures).toEqual([]);
});
