import { renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { language } from '../kernel/preferences';
import type { DayPlan, SetPlan, UnitWeek } from '../kernel/wire';
import { usePlanEdits } from './usePlanEdits';

const DAY = '2026-11-18';
const trip = { kind: 'TRIP' as const, place: '県庁', note: null };
const before: DayPlan = { day: DAY, am: trip, pm: trip, from: '08:30', to: '17:15' };
const week: UnitWeek = {
  unit: 1,
  from: DAY,
  days: [{ day: DAY, off: null }],
  rows: [
    {
      person: { id: 7, name: '中村 美咲', kana: '', unit: null, title: null },
      subunit: null,
      mayChange: true,
      days: [before],
    },
  ],
};
const wish: SetPlan = {
  person: 7,
  from: DAY,
  to: DAY,
  part: 'DAY',
  kind: 'LEAVE',
  place: null,
  note: null,
  replace: false,
};

beforeEach(() => language.set('ja'));

function editsWhereTheHubSays(status: number, body: unknown) {
  const told: [number, readonly DayPlan[]][] = [];
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));
  const tell = (person: number, days: readonly DayPlan[]) => void told.push([person, days]);
  const { result } = renderHook(() => usePlanEdits({ week, tell }));
  return { edits: result.current, told };
}

test('what the hub answers is shown at once', async () => {
  const answered = { ...before, am: null, pm: null };
  const { edits, told } = editsWhereTheHubSays(200, { days: [answered] });
  expect(await edits.save(wish)).toBe('done');
  expect(told).toEqual([[7, [answered]]]);
});

test('a contradiction is told by day, with what is known to be there', async () => {
  const days = [DAY, '2026-12-01'];
  const { edits, told } = editsWhereTheHubSays(409, {
    code: 'presence.plan_contradicts',
    message: '別の予定が入っている日があります。',
    detail: { days },
  });
  expect(await edits.save(wish)).toEqual({
    clash: [
      { day: DAY, plan: before },
      { day: '2026-12-01', plan: null },
    ],
  });
  expect(told).toEqual([]);
});

test('any other refusal is handed on in the words of the hub', async () => {
  const { edits } = editsWhereTheHubSays(400, {
    code: 'presence.plan_no_day',
    message: 'この期間に勤務日がありません。',
    detail: null,
  });
  expect(await edits.save(wish)).toMatchObject({ refused: { message: 'この期間に勤務日がありません。' } });
});
