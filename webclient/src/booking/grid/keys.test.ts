import { expect, test } from 'vitest';
import { deedOf, neighbour, rowBeyond } from './keys';

const press = (key: string, shift = false, ctrl = false) => deedOf({ key, shift, ctrl });

test('arrows move by a quarter of an hour and a row, Shift changes the length, Ctrl is faster', () => {
  expect(press('ArrowRight')).toEqual({ t: 'shift', steps: 1 });
  expect(press('ArrowLeft', false, true)).toEqual({ t: 'shift', steps: -4 });
  expect(press('ArrowRight', true)).toEqual({ t: 'stretch', steps: 1 });
  expect(press('ArrowDown')).toEqual({ t: 'row', rows: 1 });
  expect(press('Enter')).toEqual({ t: 'press' });
  expect(press('m')).toEqual({ t: 'move' });
});

test('keys of the browser stay its own', () => {
  expect([press('n', false, true), press('m', false, true), press('a'), press('Tab')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

const rows = ['group', 'place', 'place', 'group', 'place'].map(kind => ({ kind }));

test('heads of groups are passed over, and the ends hold', () => {
  expect(rowBeyond(rows, 2, 1)).toBe(4);
  expect(rowBeyond(rows, 4, -1)).toBe(2);
  expect(rowBeyond(rows, 4, 1)).toBe(4);
  expect(rowBeyond(rows, 1, -8)).toBe(1);
  expect(rowBeyond(rows, 1, 8)).toBe(4);
});

test('the next booking of a row is the one that begins later', () => {
  const all = [9, 11, 14].map(from => ({ from, until: from + 1 }));
  expect(neighbour(all, 9, false)?.from).toBe(11);
  expect(neighbour(all, 11, true)?.from).toBe(9);
  expect(neighbour(all, 14, false)).toBeNull();
});
