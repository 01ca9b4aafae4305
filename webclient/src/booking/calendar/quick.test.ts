import { expect, test } from 'vitest';
import { isOvernight, quickOf, startingAt, stretchOf, wishOf } from './quick';

const DAY = '2026-11-24';
const at = (clock: string, day = DAY) => Date.parse(`${day}T${clock}:00+09:00`);
const ten = quickOf({ from: at('10:00'), until: at('11:30') });

test('the form begins with what was drawn', () => {
  expect([ten.day, ten.from, ten.until]).toEqual([DAY, '10:00', '11:30']);
  expect(stretchOf(ten)).toEqual({ from: at('10:00'), until: at('11:30') });
});

test('another beginning keeps the length', () => {
  expect(startingAt(ten, '13:15').until).toBe('14:45');
  expect(startingAt(ten, '').until).toBe('11:30');
});

test('an end before the beginning is a mistake, unless it is a night', () => {
  expect(stretchOf({ day: DAY, from: '10:00', until: '09:00' })).toBeNull();
  expect(stretchOf({ day: DAY, from: '10:00', until: '10:00' })).toBeNull();
  expect(stretchOf({ day: DAY, from: '', until: '10:00' })).toBeNull();
  expect(isOvernight({ from: '22:00', until: '02:00' })).toBe(true);
  expect(stretchOf({ day: DAY, from: '22:00', until: '02:00' })).toEqual({
    from: at('22:00'),
    until: at('02:00', '2026-11-25'),
  });
});

test('what is not said is not sent', () => {
  const when = { from: at('10:00'), until: at('11:00') };
  expect(wishOf({ ...ten, title: ' 打合せ ' }, when)).toEqual({
    title: '打合せ',
    purpose: null,
    places: [],
    from: '2026-11-24T01:00:00.000Z',
    until: '2026-11-24T02:00:00.000Z',
    attendees: [],
    visibility: 'STAFF',
  });
});
