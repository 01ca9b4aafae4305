import { expect, test } from 'vitest';
import { PERIODS, periodOf, rangeOf } from './periods';

const now = Date.parse('2026-11-18T10:24:00+09:00');

test('a choice is known again by its days', () => {
  for (const period of PERIODS) expect(periodOf(rangeOf(period, now), now)).toBe(period);
});

test('seven days are today and the six before, by the clock of Japan', () => {
  expect(rangeOf('week', now)).toEqual({ from: '2026-11-12', to: null });
  expect(rangeOf('week', Date.parse('2026-11-17T23:00:00Z')).from).toBe('2026-11-12');
});
