import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  endWatch,
  firedOf,
  type Waiting,
  waitingFor,
  waitingNow,
  watches,
  withoutWatch,
  withWatch,
} from './watches';

const NOW = Date.parse('2026-11-18T01:24:00Z');
const asked = (id: number, part: Partial<Waiting> = {}): Waiting => ({
  id,
  person: id * 10,
  at: `2026-11-18T01:0${id}:00Z`,
  until: '2026-11-18T11:00:00Z',
  firedAt: null,
  ...part,
});

beforeEach(() => watches.set([]));
afterEach(() => vi.unstubAllGlobals());

test('one that fires takes the place of the one that was asked', () => {
  const known = withWatch(withWatch([], asked(2)), asked(1));
  const next = withWatch(known, asked(2, { firedAt: '2026-11-18T01:20:00Z' }));
  expect(next.map(watch => watch.id)).toEqual([1, 2]);
  expect(firedOf(next).map(watch => watch.id)).toEqual([2]);
  expect(waitingNow(next, NOW).map(watch => watch.id)).toEqual([1]);
  expect(waitingFor(next, 20, NOW)).toBeUndefined();
});

test('one that found nobody until its end waits no longer', () => {
  expect(waitingNow([asked(1, { until: '2026-11-18T01:00:00Z' })], NOW)).toEqual([]);
});

test('an unknown end changes nothing', () => {
  const known = [asked(1)];
  expect(withoutWatch(known, 9)).toBe(known);
});

const answer = (status: number) => async () =>
  new Response(JSON.stringify({ code: 'x', message: 'x', detail: null }), { status });

test('what is put away is gone at once, and stays gone if it was gone already', async () => {
  vi.stubGlobal('fetch', answer(404));
  watches.set([asked(1)]);
  const done = endWatch(asked(1));
  expect(watches.get()).toEqual([]);
  await done;
  expect(watches.get()).toEqual([]);
});

test('what the hub did not hear comes back', async () => {
  vi.stubGlobal('fetch', answer(503));
  watches.set([asked(1)]);
  await endWatch(asked(1));
  expect(watches.get()).toEqual([asked(1)]);
});
