import { expect, test } from 'vitest';
import type { DayPlan, HalfPlan, UnitWeek, WeekRow } from '../kernel/wire';
import { moveInGrid, single, spanOf, startOf } from './cursor';
import { asDay, mondayOf, monthOf, plusDays } from './days';
import {
  inSpan,
  isWhole,
  knownDays,
  mayChange,
  partAt,
  restoring,
  shownDays,
  teamsOf,
  unusualHours,
  usualHours,
  withDays,
} from './week';

const DAYS = ['16', '17', '18', '19', '20', '21', '22'].map(day => `2026-11-${day}`);
const telework: HalfPlan = { kind: 'TELEWORK', place: null, note: null };
const trip: HalfPlan = { kind: 'TRIP', place: '県庁', note: null };

function day(at: number, plans: Partial<DayPlan> = {}): DayPlan {
  const hours = at < 5 ? { from: '08:30', to: '17:15' } : { from: null, to: null };
  return { day: DAYS[at] as string, am: null, pm: null, ...hours, ...plans };
}

function row(
  id: number,
  plans: Record<number, Partial<DayPlan>> = {},
  subunit: string | null = '統計係',
): WeekRow {
  return {
    person: { id, name: `人${id}`, kana: '', unit: null, title: null },
    subunit,
    mayChange: true,
    days: DAYS.map((_, at) => day(at, plans[at])),
  };
}

function week(...rows: WeekRow[]): UnitWeek {
  return { unit: 1, from: '2026-11-16', days: DAYS.map(d => ({ day: d, off: null })), rows };
}

test('weeks begin on Monday, across the end of a year too', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(monthOf('2026-02-10')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
});

test('an address that names no day is not believed', () => {
  expect([asDay('2026-11-18'), asDay('2026-13-01'), asDay('昨日'), asDay(null)]).toEqual([
    '2026-11-18',
    null,
    null,
    null,
  ]);
});

test('the weekend is shown only when somebody works or is away then', () => {
  expect(shownDays(week(row(1)))).toEqual([0, 1, 2, 3, 4]);
  expect(shownDays(week(row(1, { 5: { from: '08:30', to: '12:00' } })))).toEqual([0, 1, 2, 3, 4, 5]);
  expect(shownDays(week(row(1, { 6: { am: trip, pm: trip } })))).toEqual([0, 1, 2, 3, 4, 6]);
});

test('people stand by 係 in the order of the hub', () => {
  const teams = teamsOf([
    row(1, {}, null),
    row(2, {}, '統計係'),
    row(3, {}, '情報基盤係'),
    row(4, {}, '統計係'),
  ]);
  expect(teams.map(team => [team.subunit, team.rows.map(r => r.person.id)])).toEqual([
    [null, [1]],
    ['統計係', [2, 4]],
    ['情報基盤係', [3]],
  ]);
});

test('only hours that differ from those of most are worth a word', () => {
  const all = week(row(1), row(2), row(3, { 0: { from: '10:00', to: '18:45' } }));
  const usual = usualHours(all);
  expect(unusualHours(day(0), usual)).toBeNull();
  expect(unusualHours(day(0, { from: '09:00', to: '18:45' }), usual)).toBe('9:00–18:45');
  expect(unusualHours(day(6), usual)).toBeNull();
});

test('a press means the whole day unless its halves differ', () => {
  expect(partAt(day(0), 'pm')).toBe('DAY');
  expect(partAt(day(0, { am: trip, pm: { ...trip } }), 'pm')).toBe('DAY');
  expect(partAt(day(0, { am: trip }), 'am')).toBe('AM');
  expect(partAt(day(0, { am: trip, pm: telework }), 'pm')).toBe('PM');
  expect(isWhole(day(0, { am: trip, pm: telework }))).toBe(false);
});

test('two halves in other places are two plans', () => {
  expect(isWhole(day(0, { am: trip, pm: { ...trip, place: '市民病院' } }))).toBe(false);
});

test('several cells of a row mean whole days, in whichever direction they were drawn', () => {
  const layout = { rows: [row(7)], shown: [0, 1, 2, 3, 4] };
  const backwards = { anchor: { row: 0, column: 7 }, end: { row: 0, column: 2 } };
  expect(spanOf(layout, backwards)).toEqual({ person: 7, from: DAYS[1], to: DAYS[3], part: 'DAY' });
  const halves = { rows: [row(7, { 2: { am: trip } })], shown: [0, 1, 2] };
  expect(spanOf(halves, single({ row: 0, column: 4 }))?.part).toBe('AM');
});

test('arrows stay inside the grid', () => {
  expect(moveInGrid({ row: 0, column: 0 }, 'ArrowUp', false, 3, 10)).toEqual({ row: 0, column: 0 });
  expect(moveInGrid({ row: 0, column: 4 }, 'End', false, 3, 10)).toEqual({ row: 0, column: 9 });
  expect(moveInGrid({ row: 2, column: 9 }, 'Home', true, 3, 10)).toEqual({ row: 0, column: 0 });
  expect(moveInGrid({ row: 0, column: 4 }, 'a', false, 3, 10)).toBeNull();
});

test('Tab reaches today in my own row', () => {
  const layout = { rows: [row(1), row(2)], shown: [0, 1, 2, 3, 4] };
  expect(startOf(layout, 2, '2026-11-18')).toEqual({ row: 1, column: 4 });
  expect(startOf(layout, 9, '2026-12-01')).toEqual({ row: 0, column: 0 });
});

test('what is chosen covers the half it is about', () => {
  const span = { person: 1, from: '2026-11-17', to: '2026-11-18', part: 'PM' as const };
  expect(inSpan(span, '2026-11-18', 'pm')).toBe(true);
  expect(inSpan(span, '2026-11-18', 'am')).toBe(false);
  expect(inSpan(span, '2026-11-19', 'pm')).toBe(false);
});

test('a day gone by is only read, even of oneself', () => {
  expect(mayChange(row(1), '2026-11-17', '2026-11-18')).toBe(false);
  expect(mayChange(row(1), '2026-11-18', '2026-11-18')).toBe(true);
  expect(mayChange({ ...row(1), mayChange: false }, '2026-11-18', '2026-11-18')).toBe(false);
});

test('an answer takes the place of what was known, of this person only', () => {
  const next = withDays(week(row(1), row(2)), 2, [day(1, { am: trip })]);
  expect(next.rows.map(r => r.days[1]?.am)).toEqual([null, trip]);
});

test('undo is promised only for days that are on screen', () => {
  const span = { person: 1, from: '2026-11-18', to: '2026-11-19', part: 'DAY' as const };
  expect(knownDays(week(row(1)), span)?.map(plan => plan.day)).toEqual(['2026-11-18', '2026-11-19']);
  expect(knownDays(week(row(1)), { ...span, to: '2026-11-25' })).toBeNull();
});

test('undo empties the days and puts back each plan that was there', () => {
  const span = { person: 1, from: '2026-11-16', to: '2026-11-18', part: 'DAY' as const };
  const { clear, sets } = restoring(span, [
    day(0, { am: trip, pm: trip }),
    day(1),
    day(2, { am: telework, pm: trip }),
  ]);
  expect(clear).toEqual(span);
  expect(sets.map(({ from, part, kind, replace }) => [from, part, kind, replace])).toEqual([
    ['2026-11-16', 'DAY', 'TRIP', true],
    ['2026-11-18', 'AM', 'TELEWORK', true],
    ['2026-11-18', 'PM', 'TRIP', true],
  ]);
});
