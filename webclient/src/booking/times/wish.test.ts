import { expect, test } from 'vitest';
import { faultOf, lengthOf, newWish, questionOf, spanOf } from './wish';

const FRIDAY = '2026-11-20';
const NOW = Date.parse('2026-11-20T10:24:00+09:00');
const wish = newWish(FRIDAY, [2, 3], '打合せ');

test('the words for days mean days', () => {
  const days = (['TODAY', 'TOMORROW', 'THIS_WEEK', 'NEXT_WEEK'] as const).map(word =>
    spanOf({ ...wish, days: word }, FRIDAY),
  );
  expect(days.map(({ from, to }) => [from, to])).toEqual([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-21', '2026-11-21'],
    ['2026-11-20', '2026-11-22'],
    ['2026-11-23', '2026-11-29'],
  ]);
});

test('I come in any case, once, and the past is not searched', () => {
  const people = [...wish.people, { person: 4, optional: true }, { person: 1, optional: true }];
  const asked = questionOf({ ...wish, people }, 1, NOW, FRIDAY);
  expect([asked.people, asked.optional]).toEqual([[1, 2, 3], [4]]);
  expect(asked.from).toBe('2026-11-20T01:24:00.000Z');
  expect(asked.until).toBe('2026-11-22T15:00:00.000Z');
  expect(asked.places).toEqual({ area: null, features: [], people: 4, kinds: null });
  expect(questionOf({ ...wish, place: 'NONE' }, 1, NOW, FRIDAY).places).toBeNull();
});

test('what cannot be asked is named', () => {
  expect(faultOf(wish, FRIDAY)).toBeNull();
  expect(faultOf({ ...wish, people: [] }, FRIDAY)).toBe('nobody');
  const span = (from: string, to: string) => faultOf({ ...wish, days: 'SPAN', span: { from, to } }, FRIDAY);
  expect(span('2026-11-24', '2026-11-23')).toBe('order');
  expect(span('2026-11-24', '2026-12-07')).toBeNull();
  expect(span('2026-11-24', '2026-12-08')).toBe('far');
});

test('a length is said as one says it', () => {
  expect([15, 60, 90, 120, 45].map(lengthOf)).toEqual([
    { word: 'n', n: 15 },
    { word: 'hours', n: 1 },
    { word: 'hoursHalf', n: 1 },
    { word: 'hours', n: 2 },
    { word: 'n', n: 45 },
  ]);
});
