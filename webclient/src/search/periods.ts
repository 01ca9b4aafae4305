import { DAY, tokyoDate } from '../kernel/time';
import type { SearchPlace } from './place';

export const PERIODS = ['any', 'week', 'month', 'year', 'own'] as const;
export type Period = (typeof PERIODS)[number];

const DAYS = { week: 7, month: 30, year: 365 } as const;

type Range = Pick<SearchPlace, 'from' | 'to'>;

/** The days a choice means now; 'own' begins with those of the last month. */
export function rangeOf(period: Period, now: number): Range {
  if (period === 'any') return { from: null, to: null };
  const back = (days: number) => tokyoDate(now - (days - 1) * DAY);
  if (period === 'own') return { from: back(DAYS.month), to: tokyoDate(now) };
  return { from: back(DAYS[period]), to: null };
}

/** Which choice the days of an address are. */
export function periodOf({ from, to }: Range, now: number): Period {
  if (from === null && to === null) return 'any';
  const known = (['week', 'month', 'year'] as const).find(
    period => to === null && rangeOf(period, now).from === from,
  );
  return known ?? 'own';
}
