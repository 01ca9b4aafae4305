import { expect, test } from 'vitest';
import { aBrief, aList } from '../testing';
import { laneOf, NO_FILTER, pathOfLane } from './lanes';
import { joined } from './useList';

test('an address names a list and comes back the same', () => {
  const lane = { tab: 'UNANSWERED' as const, filter: { category: 2, tag: null, unit: 12 } };
  expect(laneOf(pathOfLane(lane).split('?')[1] ?? '')).toEqual(lane);
});

test('an address that names nothing known is the usual list', () => {
  expect(laneOf('tab=HACK&tag=<script>&unit=-1')).toEqual({ tab: 'MINE_TO_ANSWER', filter: NO_FILTER });
});

test('a question that moved between two pages stands once', () => {
  const first = { ...aList([aBrief({ id: 1 }), aBrief({ id: 2 })]), next: 'x' };
  const second = aList([aBrief({ id: 2 }), aBrief({ id: 3 })]);
  expect(joined(first, second)).toEqual({ ...aList([1, 2, 3].map(id => aBrief({ id }))), next: null });
});
