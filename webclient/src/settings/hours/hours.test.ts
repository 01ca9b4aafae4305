import { expect, test } from 'vitest';
import { isOvernight, wholeWeek, withDay, withShift } from './hours';

const monday = { weekday: 1, from: '09:00', to: '16:00' };

test('a week has seven days, those not named are off', () => {
  expect(wholeWeek([monday]).map(day => day.from)).toEqual(['09:00', null, null, null, null, null, null]);
});

test('a day worked again takes the hours of the day before it', () => {
  const week = withDay(wholeWeek([monday]), 3, true);
  expect(week[2]).toEqual({ weekday: 3, from: '09:00', to: '16:00' });
  expect(withDay(week, 1, false)[0]).toEqual({ weekday: 1, from: null, to: null });
  expect(withDay(wholeWeek([]), 2, true)[1]).toEqual({ weekday: 2, from: '08:30', to: '17:15' });
});

test('one shift a day, in order, and none of days gone by', () => {
  const old = { day: '2026-11-10', from: null, to: null };
  const later = { day: '2026-12-01', from: '10:00', to: '18:45' };
  const again = { day: '2026-12-01', from: null, to: null };
  const soon = { day: '2026-11-20', from: '22:00', to: '07:00' };
  expect(withShift(withShift([old, later], again, '2026-11-18'), soon, '2026-11-18')).toEqual([soon, again]);
});

test('an end that is not after the beginning is in the next morning', () => {
  expect([
    isOvernight({ from: '22:00', to: '07:00' }),
    isOvernight({ from: '08:30', to: '17:15' }),
    isOvernight({ from: null, to: null }),
  ]).toEqual([true, false, false]);
});
