import { DAY, tokyoDate } from '../../../kernel/time';
import type { LocalDate } from '../../../kernel/wire';

export const PERIODS = ['quarter', 'half', 'fiscal', 'lastFiscal', 'own'] as const;
export type Period = (typeof PERIODS)[number];

export interface Days {
  from: LocalDate;
  to: LocalDate;
}

const WEEK = 7;

/** The days of a choice; a fiscal year is April to March. */
export function daysOf(period: Exclude<Period, 'own'>, now: number): Days {
  const to = tokyoDate(now);
  const back = (days: number) => ({ from: tokyoDate(now - (days - 1) * DAY), to });
  const [year, month] = to.split('-').map(Number) as [number, number];
  const first = month >= 4 ? year : year - 1;
  switch (period) {
    case 'quarter':
      return back(12 * WEEK);
    case 'half':
      return back(26 * WEEK);
    case 'fiscal':
      return { from: `${first}-04-01`, to };
    case 'lastFiscal':
      return { from: `${first - 1}-04-01`, to: `${first}-03-31` };
  }
}

export function periodOf(days: Days, now: number): Period {
  const known = PERIODS.filter(period => period !== 'own').find(period => {
    const { from, to } = daysOf(period, now);
    return from === days.from && to === days.to;
  });
  return known ?? 'own';
}

export interface FigurePlace extends Days {
  unit: number | null;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What the address asks for; twelve weeks of the whole house when it says nothing. */
export function figuresAt(search: string, now: number): FigurePlace {
  const query = new URLSearchParams(search);
  const usual = daysOf('quarter', now);
  const date = (name: 'from' | 'to') => {
    const text = query.get(name) ?? '';
    return DATE.test(text) ? text : usual[name];
  };
  const unit = query.get('unit') ?? '';
  return { from: date('from'), to: date('to'), unit: /^\d+$/.test(unit) ? Number(unit) : null };
}

export function queryOf({ from, to, unit }: FigurePlace): string {
  const query = new URLSearchParams({ from, to });
  if (unit !== null) query.set('unit', String(unit));
  return query.toString();
}
