import { expect, test } from 'vitest';
import { MINUTE } from '../../kernel/time';
import { atOf, daysOf, pathOf } from './address';
import { byKey } from './useGesture';

const TODAY = '2026-11-24';

test('what an address says is believed only as far as it makes sense', () => {
  expect(atOf('day=2026-12-01&view=whole&with=3,4,3,x', 'week', TODAY)).toEqual({
    day: '2026-12-01',
    view: 'whole',
    beside: [3, 4],
  });
  expect(atOf('day=yesterday&view=year', 'list', TODAY)).toEqual({ day: TODAY, view: 'list', beside: [] });
  expect(atOf('with=1,2,3,4,5,6,7,8,9', 'day', TODAY).beside).toHaveLength(6);
});

test('an address leads back to what it was made of', () => {
  const at = { day: TODAY, view: 'day' as const, beside: [3, 4] };
  expect(atOf(pathOf(at).split('?')[1] ?? '', 'week', '2026-01-01')).toEqual(at);
});

test('weeks begin on Monday, the list today', () => {
  expect(daysOf({ day: TODAY, view: 'week' })).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
  ]);
  expect(daysOf({ day: '2026-11-29', view: 'whole' })).toHaveLength(7);
  expect(daysOf({ day: TODAY, view: 'list' })[0]).toBe(TODAY);
});

test('arrows move by a quarter of an hour or a day, with Shift the end', () => {
  const hour = { from: 0, until: 60 * MINUTE };
  expect(byKey(hour, 'ArrowDown', false)).toEqual({ from: 15 * MINUTE, until: 75 * MINUTE });
  expect(byKey(hour, 'ArrowLeft', false)?.from).toBe(-24 * 60 * MINUTE);
  expect(byKey(hour, 'ArrowUp', true)).toEqual({ from: 0, until: 45 * MINUTE });
  expect(byKey({ from: 0, until: 15 * MINUTE }, 'ArrowUp', true)?.until).toBe(15 * MINUTE);
  expect([byKey(hour, 'ArrowRight', true), byKey(hour, 'a', false)]).toEqual([null, null]);
});
