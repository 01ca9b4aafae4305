import { expect, test } from 'vitest';
import { moved } from './order';

const list = ['a', 'b', 'c', 'd'];

test('one goes down or up and the others close up', () => {
  expect(moved(list, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(moved(list, 3, 1)).toEqual(['a', 'd', 'b', 'c']);
});

test('past the ends nothing moves', () => {
  for (const [from, to] of [
    [0, -1],
    [3, 4],
    [9, 0],
    [1, 1],
  ] as const)
    expect(moved(list, from, to)).toBe(list);
});
