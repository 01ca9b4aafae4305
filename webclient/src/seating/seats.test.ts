import { expect, test } from 'vitest';
import { aSeat } from './draw/testing';
import { countsOf, type Looking, seatNow } from './seats';
import { RULES, spanOf } from './when';
import type { SeatLive, SeatRight, Sitting } from './wire';

const NOW = Date.parse('2026-11-18T10:24:00+09:00');
const chosen = { day: '2026-11-18', part: 'NOW' as const, hours: null };
const looking: Looking = { chosen, span: spanOf(chosen, RULES, NOW), me: 1, now: NOW, minMs: 1_800_000 };
const seat = aSeat('A-01', [0, 0], { space: 9 });

const sitting = (from: string, until: string, more: Partial<Sitting> = {}): Sitting => ({
  id: 5,
  seat: 9,
  person: 2,
  from: `2026-11-18T${from}:00+09:00`,
  until: `2026-11-18T${until}:00+09:00`,
  open: false,
  state: 'HERE',
  kind: 'FREE',
  ...more,
});
const live = (...sittings: Sitting[]): SeatLive => ({ seat: 9, sittings, closed: null });
const right = (more: Partial<SeatRight> = {}): SeatRight => ({
  seat: 9,
  step: 'HOME',
  from: null,
  why: null,
  unit: null,
  ...more,
});
const state = (at: SeatLive | null, how = right()) => seatNow(seat, at, how, looking).state;

test('a seat is free, in use, booked or mine', () => {
  expect(state(null)).toBe('FREE');
  expect(state(live(sitting('09:00', '17:15')))).toBe('USED');
  expect(state(live(sitting('10:00', '17:15', { state: 'BOOKED' })))).toBe('BOOKED');
  expect(state(live(sitting('09:00', '17:15', { person: 1 })))).toBe('MINE');
});

test('somebody who comes later only shortens it', () => {
  const now = seatNow(seat, live(sitting('14:00', '17:15', { state: 'BOOKED' })), right(), looking);
  expect(now.state).toBe('FREE');
  expect(now.until).toBe(Date.parse('2026-11-18T14:00:00+09:00'));
});

test('what is not for me says so, from when it is mine, too', () => {
  expect(state(null, right({ step: null, why: 'OTHER_UNIT' }))).toBe('NOT_MINE');
  expect(state(null, right({ from: '2026-11-18T08:45:00+09:00' }))).toBe('FREE');
  expect(state(null, right({ from: '2026-11-18T12:00:00+09:00' }))).toBe('NOT_MINE');
});

test('a closed seat is closed, a table for four is free until it is full', () => {
  expect(state({ seat: 9, sittings: [], closed: { until: null, reason: '工事' } })).toBe('CLOSED');
  const table = { ...seat, units: 4 };
  const two = live(sitting('09:00', '12:00'), sitting('09:00', '12:00', { id: 6, person: 3 }));
  const now = seatNow(table, two, right(), looking);
  expect(now).toMatchObject({ state: 'FREE', taken: 2 });
  expect(countsOf([now]).get('')).toEqual({ free: 2, all: 4 });
});
