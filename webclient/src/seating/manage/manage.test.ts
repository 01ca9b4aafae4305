import { describe, expect, test } from 'vitest';
import { language } from '../../kernel/preferences';
import { dayAfter, mondayOf, nextApril, weekdayOf } from './days';
import { spansOf } from './plans/spans';
import { daysOf, textOf, weekdayWords } from './weekdays';
import type { PlanBrief, ZoneGrant } from './wire';
import { barsOf } from './zones/bars';

describe('days', () => {
  test('are counted on the calendar of the hall', () => {
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(nextApril(Date.parse('2026-11-21T03:00:00Z'))).toBe('2027-04-01');
    expect(nextApril(Date.parse('2027-03-31T16:00:00Z'))).toBe('2028-04-01');
  });

  test('of the week are read in both languages', () => {
    language.set('ja');
    expect([weekdayWords('1-5'), weekdayWords('1,3')]).toEqual(['月〜金', '月・水']);
    language.set('en');
    expect([weekdayWords('1-5'), weekdayWords('1,3')]).toEqual(['Mon–Fri', 'Mon, Wed']);
  });

  test('of the week are written as people write them', () => {
    expect(daysOf('1-3,5')).toEqual([1, 2, 3, 5]);
    expect(textOf([5, 1, 2, 3])).toBe('1-3,5');
    expect(textOf([])).toBe('');
  });
});

const plan = (version: number, state: PlanBrief['state'], from: string | null): PlanBrief => ({
  id: version,
  floor: 1,
  name: null,
  version,
  basedOn: null,
  state,
  from,
  until: null,
  revision: 1,
  seats: 10,
  zones: 1,
  changed: '2026-11-21T00:00:00Z',
  by: null,
});

describe('the versions of a floor', () => {
  test('fill the line, today stands in the one that holds, a draft at the end', () => {
    const { spans, todayAt } = spansOf(
      [plan(3, 'DRAFT', null), plan(2, 'SET', '2027-04-01'), plan(1, 'VALID', '2026-04-01')],
      '2026-11-21',
    );
    expect(spans.map(({ plan: { version } }) => version)).toEqual([1, 2, 3]);
    expect(spans.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
    const [first, second] = spans;
    expect(todayAt).toBeGreaterThan(first?.start ?? 100);
    expect(todayAt).toBeLessThan(second?.start ?? 0);
  });

  test('are none without a version, and only drafts before the first day', () => {
    expect(spansOf([], '2026-11-21')).toEqual({ spans: [], todayAt: null });
    const { spans, todayAt } = spansOf([plan(1, 'DRAFT', null)], '2026-11-21');
    expect(spans.map(({ width }) => width)).toEqual([100]);
    expect(todayAt).toBeNull();
  });
});

test('grants are bars over a year around today; what is over is not drawn', () => {
  const grant = (id: number, from: string, until: string | null): ZoneGrant => ({
    id,
    zone: 1,
    unit: 1,
    strength: 'HOME',
    from,
    until,
    weekdays: '1-5',
    opensAt: null,
  });
  const { bars, todayAt } = barsOf(
    [
      grant(1, '2020-04-01', '2021-04-01'),
      grant(2, '2026-04-01', '2027-04-01'),
      grant(3, '2027-04-01', null),
    ],
    '2026-11-21',
  );
  expect(bars.map(one => one.grant.id)).toEqual([2, 3]);
  const [now, next] = bars;
  expect((now?.start ?? 0) + (now?.width ?? 0)).toBeCloseTo(next?.start ?? 0);
  expect(todayAt).toBeGreaterThan(0);
});
