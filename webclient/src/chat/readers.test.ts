import { describe, expect, it } from 'vitest';
import { readerGroups } from './readerGroups';
import { audienceOf, isCounted, readersOf } from './readers';

describe('既読', () => {
  const pointers = {
    room: 1,
    members: 8,
    counts: [
      [10, 2],
      [9, 1],
      [4, 3],
    ] as [number, number][],
  };

  it('counts every member who has come so far, but not the author', () => {
    expect(readersOf(pointers, 10)).toBe(1);
    expect(readersOf(pointers, 9)).toBe(2);
    expect(readersOf(pointers, 5)).toBe(2);
    expect(readersOf(pointers, 1)).toBe(5);
  });

  it('is never less than nobody, before the author is counted', () => {
    expect(readersOf(pointers, 11)).toBe(0);
  });

  it('is out of all members but the author', () => {
    expect(audienceOf(pointers)).toBe(7);
  });

  it('is counted for the newest 200 messages only', () => {
    expect([isCounted(301, 500), isCounted(300, 500)]).toEqual([true, false]);
  });
});

it('those who have read stand by section, the largest first', () => {
  const person = (id: number, unit: string | null) => ({ id, name: `${id}`, kana: '', unit, title: null });
  const here = [person(1, 'A課'), person(2, 'B課'), person(3, 'B課'), person(4, null)];
  const groups = readerGroups(here, [person(5, 'A課')]);
  expect(groups.map(group => [group.unit, group.people.map(({ id }) => id), group.of])).toEqual([
    ['B課', [2, 3], 2],
    ['A課', [1], 2],
    [null, [4], 1],
  ]);
});
