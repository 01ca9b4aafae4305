import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../kernel/time';
import {
  dragged,
  gaps,
  hoursOf,
  layOut,
  moved,
  type Stretch,
  startOfDay,
  stretched,
  within,
} from './geometry';

const DAY = '2026-11-24';
const at = (hour: number, minute = 0) => startOfDay(DAY) + hour * HOUR + minute * MINUTE;
const part = (from: number, until: number, name = '') => ({ from: at(from), until: at(until), name });
const lanes = (items: (Stretch & { name: string })[]) =>
  layOut(items).map(({ item, lane, lanes: all, wide }) => [item.name, lane, all, wide]);

test('what does not overlap has the whole width', () => {
  expect(lanes([part(9, 10, 'a'), part(10, 11, 'b')])).toEqual([
    ['a', 0, 1, 1],
    ['b', 0, 1, 1],
  ]);
});

test('what overlaps stands side by side, the longer of two that begin together first', () => {
  expect(lanes([part(9, 10, 'short'), part(9, 12, 'long')])).toEqual([
    ['long', 0, 2, 1],
    ['short', 1, 2, 1],
  ]);
});

test('a lane that is free again is used again', () => {
  expect(lanes([part(9, 12, 'a'), part(9, 10, 'b'), part(10, 11, 'c')])).toEqual([
    ['a', 0, 2, 1],
    ['b', 1, 2, 1],
    ['c', 1, 2, 1],
  ]);
});

test('one grows over lanes at its right in which nothing is in its way', () => {
  const group = [part(9, 11, 'a'), part(9, 10, 'b'), part(9.5, 10, 'c'), part(10, 11, 'd')];
  expect(lanes(group)).toEqual([
    ['a', 0, 3, 1],
    ['b', 1, 3, 1],
    ['c', 2, 3, 1],
    ['d', 1, 3, 2],
  ]);
});

test('a chain of overlaps is one group, what follows it is another', () => {
  const chain = [part(9, 10.5, 'a'), part(10, 11.5, 'b'), part(11, 12, 'c'), part(13, 14, 'd')];
  expect(lanes(chain)).toEqual([
    ['a', 0, 2, 1],
    ['b', 1, 2, 1],
    ['c', 0, 2, 1],
    ['d', 0, 1, 1],
  ]);
});

test('two of five minutes after each other are not drawn over each other', () => {
  const short = [
    { from: at(9), until: at(9, 5), name: 'a' },
    { from: at(9, 5), until: at(9, 10), name: 'b' },
  ];
  expect(lanes(short)).toEqual([
    ['a', 0, 2, 1],
    ['b', 1, 2, 1],
  ]);
});

test('the hours grow with what lies outside, not with what belongs to another day', () => {
  expect(hoursOf([], [DAY])).toEqual({ first: 8, last: 19 });
  expect(hoursOf([part(6.5, 7), part(20, 20.25)], [DAY])).toEqual({ first: 6, last: 21 });
  expect(hoursOf([part(6.5, 7)], ['2026-11-25'])).toEqual({ first: 8, last: 19 });
  expect(hoursOf([part(22, 26)], ['2026-11-25'])).toEqual({ first: 0, last: 19 });
});

test('a drag means whole steps whichever way it went, and at least one', () => {
  expect(dragged(at(9, 7), at(10, 1))).toEqual({ from: at(9), until: at(10, 15) });
  expect(dragged(at(10, 1), at(9, 7))).toEqual({ from: at(9), until: at(10, 15) });
  expect(dragged(at(9), at(9))).toEqual({ from: at(9), until: at(9, 15) });
});

test('moving keeps the length, stretching the beginning', () => {
  const odd = { from: at(9, 10), until: at(9, 50) };
  expect(moved(odd, 20 * MINUTE)).toEqual({ from: at(9, 30), until: at(10, 10) });
  expect(stretched(odd, 8 * MINUTE)).toEqual({ from: at(9, 10), until: at(10) });
  expect(stretched(odd, -5 * HOUR)).toEqual({ from: at(9, 10), until: at(9, 25) });
});

test('the free parts lie between what is taken', () => {
  const frame = { from: at(9), until: at(17) };
  expect(gaps([part(10, 11), part(10.5, 12), part(16, 18)], frame)).toEqual([
    { from: at(9), until: at(10) },
    { from: at(12), until: at(16) },
  ]);
  expect(gaps([], frame)).toEqual([frame]);
  expect(within(part(8, 10), frame)).toEqual({ from: at(9), until: at(10) });
  expect(within(part(7, 9), frame)).toBeNull();
});
