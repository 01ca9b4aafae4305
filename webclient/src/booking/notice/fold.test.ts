import { expect, test } from 'vitest';
import { standing, withNotice, withRead } from './fold';
import type { BookingNotice, BookingNoticePage } from './wire';

const AT = '2026-11-24T01:00:00Z';
const NOW = Date.parse(AT);
const notice = (id: number, part: Partial<BookingNotice> = {}): BookingNotice => ({
  id,
  kind: 'INVITED',
  booking: 1,
  waitId: null,
  by: 2,
  at: AT,
  title: '打合せ',
  from: '2026-11-24T02:00:00Z',
  place: null,
  until: null,
  ...part,
});
const held: BookingNoticePage = { seq: 5, notices: [notice(3)], read: 3, unread: 0, next: null };

test('a new one is counted once, one that changed is not, an old event is nothing', () => {
  const one = withNotice(held, notice(4), 6);
  expect([one.notices.map(({ id }) => id), one.unread]).toEqual([[4, 3], 1]);
  const changed = withNotice(one, notice(4, { title: '別の打合せ' }), 7);
  expect([changed.notices[0]?.title, changed.unread]).toEqual(['別の打合せ', 1]);
  expect(withNotice(held, notice(4), 5)).toBe(held);
});

test('what was seen is not unread', () => {
  const one = withRead(withNotice(held, notice(4), 6), 4);
  expect([one.read, one.unread]).toEqual([4, 0]);
  expect(withRead(one, 2)).toBe(one);
});

test('only what is to be done now stands on the screen, until it is over or put away', () => {
  const page = [
    notice(4),
    notice(5, { kind: 'OFFERED', until: '2026-11-24T01:05:00Z' }),
    notice(6, { kind: 'SOON' }),
    notice(7, { kind: 'OFFERED', until: '2026-11-24T00:59:00Z' }),
  ].reduce((page, one, at) => withNotice(page, one, 6 + at), held);
  const ids = (away: number[], now = NOW) =>
    standing(page, new Set(away), NOW - 1000, now, 3).map(({ id }) => id);
  expect(ids([])).toEqual([6, 5]);
  expect(ids([6])).toEqual([5]);
  expect(standing(page, new Set(), NOW - 1000, NOW, 1).map(({ id }) => id)).toEqual([6]);
  expect(ids([], NOW + 6 * 60_000)).toEqual([6]);
  expect(standing(page, new Set(), NOW + 1, NOW, 3)).toEqual([]);
});
