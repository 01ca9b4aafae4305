import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../kernel/time';
import { HOUR_PX, hoursAround, rowAt, timeAt, topsOf, visibleRows, widthOf, xOf } from './geometry';

const DAY = Date.parse('2026-11-18T00:00:00+09:00');
const HOURS = { first: 8, last: 20 };

test('a moment is drawn where its hour is, and found there again', () => {
  expect(xOf(DAY + 8 * HOUR, DAY, HOURS)).toBe(0);
  expect(xOf(DAY + 10.5 * HOUR, DAY, HOURS)).toBe(2.5 * HOUR_PX);
  expect(timeAt(2.5 * HOUR_PX, DAY, HOURS, 15 * MINUTE)).toBe(DAY + 10.5 * HOUR);
});

test('what lies between two steps is the nearer one', () => {
  expect(timeAt(HOUR_PX / 8 - 1, DAY, HOURS, 15 * MINUTE)).toBe(DAY + 8 * HOUR);
  expect(timeAt(HOUR_PX / 8 + 1, DAY, HOURS, 15 * MINUTE)).toBe(DAY + 8.25 * HOUR);
});

test('the day is as long as work, and longer where somebody comes early or stays late', () => {
  expect(hoursAround([])).toEqual(HOURS);
  expect(hoursAround([{ from: 6.5 * HOUR, until: 7 * HOUR }])).toEqual({ first: 6, last: 20 });
  expect(hoursAround([{ from: 21 * HOUR, until: 30 * HOUR }])).toEqual({ first: 8, last: 24 });
  expect(hoursAround([{ from: -3 * HOUR, until: HOUR }])).toEqual({ first: 0, last: 20 });
  expect(widthOf(HOURS)).toBe(12 * HOUR_PX);
});

const ROWS = [27, 41, 41, 27, 41].map(height => ({ height }));

test('rows of two heights are found by where they are', () => {
  const tops = topsOf(ROWS);
  expect(tops).toEqual([0, 27, 68, 109, 136, 177]);
  expect([-5, 0, 26, 27, 67, 68, 135, 176, 500].map(y => rowAt(tops, y))).toEqual([
    0, 0, 0, 1, 1, 2, 3, 4, 4,
  ]);
});

test('of many rows only those in sight and a few beyond are drawn', () => {
  const tops = topsOf(Array.from({ length: 130 }, () => ({ height: 41 })));
  expect(visibleRows(tops, 0, 410)).toEqual([0, 17]);
  expect(visibleRows(tops, 41 * 100, 410)).toEqual([94, 117]);
  expect(visibleRows(tops, 41 * 120, 410)[1]).toBe(130);
});

test('no rows are none to draw', () => {
  expect(visibleRows(topsOf([]), 0, 400)).toEqual([0, 0]);
});
