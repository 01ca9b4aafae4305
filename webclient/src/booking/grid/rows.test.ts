import { expect, test } from 'vitest';
import type { BookingState } from '../wire';
import { inTheWay } from './rows';

const at = (clock: string) => Date.parse(`2026-11-18T${clock}:00+09:00`);
const block = (
  from: string,
  until: string,
  part: { state?: BookingState; setup?: number; teardown?: number } = {},
) => ({
  booking: 1,
  from: new Date(at(from)).toISOString(),
  until: new Date(at(until)).toISOString(),
  setup: 0,
  teardown: 0,
  state: 'CONFIRMED' as BookingState,
  ...part,
});
const wish = (from: string, until: string) => ({ from: at(from), until: at(until) });
const NONE = { setup: 0, teardown: 0 };

test('one after the other do not meet', () => {
  const taken = [block('10:00', '11:00')];
  expect(inTheWay(taken, wish('11:00', '12:00'), NONE)).toBeNull();
  expect(inTheWay(taken, wish('09:00', '10:00'), NONE)).toBeNull();
  expect(inTheWay(taken, wish('10:45', '12:00'), NONE)).toBe(taken[0]);
});

test('between neighbours lies the longer of clearing up and setting up', () => {
  const taken = [block('10:00', '11:00', { teardown: 15 })];
  expect(inTheWay(taken, wish('11:10', '12:00'), NONE)).toBe(taken[0]);
  expect(inTheWay(taken, wish('11:15', '12:00'), NONE)).toBeNull();
  expect(inTheWay(taken, wish('11:15', '12:00'), { setup: 30, teardown: 0 })).toBe(taken[0]);
});

test('what was released, and what one is moving, is not in the way', () => {
  expect(inTheWay([block('10:00', '11:00', { state: 'RELEASED' })], wish('10:00', '11:00'), NONE)).toBeNull();
  expect(inTheWay([block('10:00', '11:00')], wish('10:30', '11:30'), NONE, 1)).toBeNull();
});
