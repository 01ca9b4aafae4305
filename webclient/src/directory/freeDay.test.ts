import { expect, test } from 'vitest';
import { language } from '../kernel/preferences';
import { clock } from '../kernel/time';
import type { Busy, PresenceState } from '../kernel/wire';
import { dayOf, freeOf, nextGap, proposals, type Stretch } from './freeDay';

language.set('ja');
const at = (time: string) => new Date(`2026-11-18T${time}:00+09:00`).toISOString();
const ms = (time: string) => Date.parse(at(time));
const busy = (from: string, until: string, state: PresenceState = 'MEETING'): Busy => ({
  from: at(from),
  until: at(until),
  state,
});
const day = (...taken: Busy[]) => ({ workFrom: at('08:30'), workUntil: at('17:15'), busy: taken });
const spoken = (gaps: readonly Stretch[]) => gaps.map(gap => `${clock(gap.from)}–${clock(gap.to)}`);

test('what is free is what lies between the meetings, within working hours', () => {
  const taken = day(busy('13:00', '14:30'), busy('09:30', '11:00'), busy('17:00', '18:00'));
  expect(spoken(freeOf(taken))).toEqual(['8:30–9:30', '11:00–13:00', '14:30–17:00']);
});

test('meetings that overlap or follow at once leave no gap', () => {
  const taken = day(busy('09:00', '10:00'), busy('09:30', '11:00'), busy('11:00', '12:00'));
  expect(spoken(freeOf(taken))).toEqual(['8:30–9:00', '12:00–17:15']);
  expect(spoken([nextGap(taken, ms('10:24')) as Stretch])).toEqual(['12:00–17:15']);
});

test('who works at home is as free as at the desk; who is away is not', () => {
  expect(spoken(freeOf(day(busy('08:30', '17:15', 'TELEWORK'))))).toEqual(['8:30–17:15']);
  expect(freeOf(day(busy('08:30', '17:15', 'TRIP')))).toEqual([]);
});

test('a day off has nothing free', () => {
  const off = { workFrom: null, workUntil: null, busy: [] };
  expect([freeOf(off), nextGap(off, ms('10:00'))]).toEqual([[], null]);
  expect(spoken([dayOf(off, ms('10:00'))])).toEqual(['8:30–17:30']);
});

test('three times are proposed at which both have ten minutes, apart from each other and not at noon', () => {
  const mine = day(busy('11:00', '11:40'));
  const theirs = day(busy('09:30', '11:00'), busy('13:00', '14:30'));
  expect(spoken(proposals(mine, theirs, ms('10:24')))).toEqual(['11:40–11:50', '14:30–14:40', '15:00–15:10']);
  expect(spoken(proposals(mine, day(), ms('10:24')))).toEqual(['10:30–10:40', '11:40–11:50', '13:00–13:10']);
});

test('late in the day fewer are proposed, and after work none', () => {
  expect(spoken(proposals(day(), day(), ms('16:50')))).toEqual(['17:00–17:10']);
  expect(proposals(day(), day(), ms('17:10'))).toEqual([]);
});
