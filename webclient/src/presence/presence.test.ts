import { expect, test } from 'vitest';
import { language } from '../kernel/preferences';
import { clock } from '../kernel/time';
import type { Presence } from '../kernel/wire';
import { roundLabel, untilAfter, untilClock, untils, usualUntil } from './manual';
import { withPresences } from './presenceStore';

language.set('ja');
const at = (utc: string) => Date.parse(utc);
const words = (now: number) =>
  untils(now).map(until => `${until.key} ${until.key === 'round' ? roundLabel(until) : clock(until.at)}`);

test('in the morning the round end is noon and going home is 17:15', () => {
  expect(words(at('2026-11-18T01:24:10Z'))).toEqual([
    'half 10:55',
    'hour 11:25',
    'round 12:00',
    'leaving 17:15',
  ]);
});

test('just before noon the round end is the next one', () => {
  expect(words(at('2026-11-18T02:55:00Z'))[2]).toBe('round 15:00');
});

test('after hours both long ends are midnight', () => {
  expect(words(at('2026-11-18T12:55:00Z')).slice(2)).toEqual(['round 24:00', 'leaving 0:00']);
});

test('busy lasts an hour, telework until going home', () => {
  const now = at('2026-11-18T01:24:00Z');
  expect([clock(usualUntil('BUSY', now)), clock(usualUntil('TELEWORK', now))]).toEqual(['11:24', '17:15']);
});

test('who leaves is back when their work begins again, tomorrow at half past eight if nobody knows', () => {
  const now = at('2026-11-18T08:20:00Z');
  expect(usualUntil('GONE', now)).toBe(at('2026-11-18T23:30:00Z'));
  const nextWork = '2026-11-19T01:00:00Z';
  expect(usualUntil('GONE', now, { workUntil: null, nextWork })).toBe(at(nextWork));
});

test('the end of the day is the end of my own work where the hub knows it', () => {
  const now = at('2026-11-18T01:24:00Z');
  const day = { workUntil: '2026-11-18T07:00:00Z', nextWork: null };
  expect([clock(untilAfter(null, now, day)), clock(untilAfter(30, now, day))]).toEqual(['16:00', '10:54']);
});

test('a time that was typed is one of today still to come', () => {
  const now = at('2026-11-18T01:24:00Z');
  expect(untilClock('14:30', now)).toBe(at('2026-11-18T05:30:00Z'));
  expect([untilClock('10:00', now), untilClock('', now)]).toEqual([null, null]);
});

test('the last value of a person wins and others stay', () => {
  const told = (person: number, state: Presence['state']): Presence => ({
    person,
    state,
    place: null,
    note: null,
    since: null,
    until: null,
    free: null,
  });
  const known = withPresences(new Map(), [told(1, 'AVAILABLE'), told(2, 'AWAY')]);
  const next = withPresences(known, [told(2, 'CALL')]);
  expect([...next.values()].map(p => p.state)).toEqual(['AVAILABLE', 'CALL']);
  expect(withPresences(next, [])).toBe(next);
});
