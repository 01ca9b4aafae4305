import { expect, test } from 'vitest';
import { language } from '../kernel/preferences';
import type { Presence } from '../kernel/wire';
import { nextFree, presenceLine, presenceTime } from './presenceText';

language.set('ja');
const NOW = Date.parse('2026-11-18T01:24:00Z'); // 10:24
const told = (part: Partial<Presence>): Presence => ({
  person: 1,
  state: 'MEETING',
  place: null,
  note: null,
  since: null,
  until: null,
  free: null,
  ...part,
});

test('where, what is written beside it, and until when are one line', () => {
  const busy = told({ state: 'BUSY', place: '4F A-12', note: '議会答弁', until: '2026-11-18T02:00:00Z' });
  expect(presenceLine(busy, NOW)).toBe('4F A-12・議会答弁・11:00まで');
});

test('what ends at midnight lasts for the day', () => {
  const leave = (until: string) => presenceTime(told({ state: 'LEAVE', until }), NOW);
  expect(leave('2026-11-18T15:00:00Z')).toBe('今日いっぱい');
  expect(leave('2026-11-20T15:00:00Z')).toBe('11/20まで');
});

test('when somebody is free next is told where the end of the state does not say it', () => {
  const until = '2026-11-18T02:00:00Z';
  expect(nextFree(told({ until, free: until }), NOW)).toBeNull();
  expect(nextFree(told({ until, free: '2026-11-18T04:30:00Z' }), NOW)).toBe('次は 13:30から');
  expect(presenceTime(told({ free: '2026-11-18T04:30:00Z' }), NOW)).toBe('次は 13:30から');
  expect(presenceTime(told({ state: 'LEAVE', free: '2026-11-18T23:30:00Z' }), NOW)).toBe(
    '次は 11/19 8:30から',
  );
});

test('a call tells how long it has lasted, an absence without an end, too', () => {
  expect(presenceTime(told({ state: 'CALL', since: '2026-11-18T01:21:00Z' }), NOW)).toBe('3分前から');
  expect(presenceTime(told({ state: 'AWAY', since: '2026-11-18T00:10:00Z' }), NOW)).toBe('9:10から');
  expect(presenceTime(told({ state: 'AVAILABLE', since: '2026-11-18T00:10:00Z' }), NOW)).toBeNull();
});

test('unknown says when the person was seen last', () => {
  expect(presenceTime(told({ state: 'UNKNOWN', since: '2026-11-17T23:41:00Z' }), NOW)).toBe(
    '最後の確認 8:41',
  );
  expect(presenceTime(told({ state: 'UNKNOWN' }), NOW)).toBe('記録なし');
});
