import { expect, test } from 'vitest';
import { runsOf, withClosed } from './closedDays';

const closed = (day: string, name = '年末年始') => ({ day, kind: 'CLOSED' as const, name });

test('days of one name in a row are told as one, across the year too', () => {
  const days = [
    closed('2026-12-29'),
    closed('2026-12-30'),
    closed('2026-12-31'),
    { day: '2027-01-01', kind: 'HOLIDAY' as const, name: '元日' },
    closed('2027-01-02'),
    closed('2027-01-03'),
  ];
  expect(runsOf(days).map(run => [run.from, run.to, run.name, run.days])).toEqual([
    ['2026-12-29', '2026-12-31', '年末年始', 3],
    ['2027-01-01', '2027-01-01', '元日', 1],
    ['2027-01-02', '2027-01-03', '年末年始', 2],
  ]);
});

test('a day that is added takes its place in the order', () => {
  const days = [{ day: '2027-05-01', name: '点検' }];
  expect(withClosed(days, { day: '2026-12-24', name: '停電' }).map(({ day }) => day)).toEqual([
    '2026-12-24',
    '2027-05-01',
  ]);
});
