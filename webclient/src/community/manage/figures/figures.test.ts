import { expect, test } from 'vitest';
import { language } from '../../../kernel/preferences';
import { daysOf, figuresAt, periodOf, queryOf } from './days';
import { duration } from './duration';
import { every, lines, percent, roundedUp } from './scale';

language.set('ja');
const now = Date.parse('2026-11-18T10:24:00+09:00');

test('a chart ends at a round number above the largest bar, with whole numbers between', () => {
  expect([0, 3, 5, 10, 11, 38, 41, 99, 100, 213].map(roundedUp)).toEqual([
    4, 4, 5, 10, 20, 40, 50, 100, 100, 400,
  ]);
  expect(lines(40)).toEqual([0, 10, 20, 30, 40]);
  expect(lines(50)).toEqual([0, 10, 20, 30, 40, 50]);
  for (const most of [0, 7, 38, 499, 12345])
    expect(lines(roundedUp(most)).every(Number.isInteger), String(most)).toBe(true);
});

test('labels leave each other room', () => {
  expect([every(8, 12), every(12, 12), every(26, 12), every(53, 12)]).toEqual([1, 1, 4, 8]);
});

test('a share never pretends to be nothing or everything', () => {
  expect([percent(1, 3), percent(1, 1000), percent(999, 1000), percent(0, 5), percent(5, 5)]).toEqual([
    '33%',
    '0.1%',
    '99.9%',
    '0%',
    '100%',
  ]);
  expect(percent(0, 0)).toBe('—');
});

test('times are as exact as one needs them', () => {
  expect([null, 20, 840, 7200, 12_000, 172_800, 190_000].map(duration)).toEqual([
    '—',
    '1分未満',
    '14分',
    '2時間',
    '3時間20分',
    '2日',
    '2日4時間',
  ]);
});

test('a fiscal year begins in April, and a choice is known again by its days', () => {
  expect(daysOf('fiscal', now)).toEqual({ from: '2026-04-01', to: '2026-11-18' });
  expect(daysOf('lastFiscal', Date.parse('2027-02-01T00:00:00+09:00'))).toEqual({
    from: '2025-04-01',
    to: '2026-03-31',
  });
  for (const period of ['quarter', 'half', 'fiscal', 'lastFiscal'] as const)
    expect(periodOf(daysOf(period, now), now)).toBe(period);
  expect(periodOf({ from: '2026-01-01', to: '2026-01-31' }, now)).toBe('own');
});

test('the address says what is shown; what makes no sense in it is not heard', () => {
  const place = { from: '2026-04-01', to: '2026-11-18', unit: 12 };
  expect(figuresAt(queryOf(place), now)).toEqual(place);
  expect(figuresAt('?from=x&unit=-3', now)).toEqual({ ...daysOf('quarter', now), unit: null });
});
