import type { IfClosed, Instead, LocalDate, Repeat } from '../../kernel/wire';
import { monthOf, plusDays, weekdayOf } from '../../plan/days';

export type { Instead, Repeat } from '../../kernel/wire';

export const IF_CLOSED = ['SKIP', 'BEFORE', 'AFTER'] as const satisfies IfClosed[];

/** What the field holds; null means that it does not come again. */
export interface RepeatWish {
  repeat: Repeat;
  ifClosed: IfClosed;
  /** Dates that are left out, as the rule names them. */
  skip: LocalDate[];
  /** What is taken on single dates in place of what the rule says. */
  instead: Instead[];
}

/** The wish with another rule: what was said of single dates means nothing there. */
export function withRule(
  wish: RepeatWish,
  next: Partial<Pick<RepeatWish, 'repeat' | 'ifClosed'>>,
): RepeatWish {
  return { ...wish, ...next, skip: [], instead: [] };
}

export function withDate(wish: RepeatWish, original: LocalDate, what: Instead | 'skip' | null): RepeatWish {
  const others = {
    skip: wish.skip.filter(day => day !== original),
    instead: wish.instead.filter(one => one.original !== original),
  };
  if (what === null) return { ...wish, ...others };
  if (what === 'skip') return { ...wish, ...others, skip: [...others.skip, original].sort() };
  return { ...wish, ...others, instead: [...others.instead, what] };
}

/** The forms one chooses from; each is a rule with a few things set. */
export const FORMS = ['DAILY', 'WEEKLY', 'BIWEEKLY', 'MONTH_DAY', 'MONTH_NTH'] as const;
export type Form = (typeof FORMS)[number];

export const MOST_DATES = 400;
export const MOST_DAYS_AHEAD = 400;
/** Of `nth`: the last one of the month. */
export const LAST = -1;

/** Ends after a quarter unless one says otherwise: a rule without an end is nobody's wish for long. */
const USUAL_WEEKS = 13;

const NOTHING = { days: [], monthDay: null, nth: null, weekday: null };

/** The rule of this form that fits the first day. */
export function ruleOf(form: Form, first: LocalDate, before?: Repeat): Repeat {
  const end = before
    ? { until: before.until, count: before.count }
    : { until: plusDays(first, USUAL_WEEKS * 7), count: null };
  switch (form) {
    case 'DAILY':
      return { freq: 'DAILY', interval: 1, ...NOTHING, ...end };
    case 'WEEKLY':
      return { freq: 'WEEKLY', interval: 1, ...NOTHING, days: daysOf(first, before), ...end };
    case 'BIWEEKLY':
      return { freq: 'WEEKLY', interval: 2, ...NOTHING, days: daysOf(first, before), ...end };
    case 'MONTH_DAY':
      return { freq: 'MONTHLY', interval: 1, ...NOTHING, monthDay: Number(first.slice(8)), ...end };
    case 'MONTH_NTH':
      return {
        freq: 'MONTHLY',
        interval: 1,
        ...NOTHING,
        nth: nthOf(first),
        weekday: weekdayOf(first),
        ...end,
      };
  }
}

function daysOf(first: LocalDate, before: Repeat | undefined): number[] {
  return before?.freq === 'WEEKLY' ? before.days : [weekdayOf(first)];
}

export function formOf({ freq, interval, nth }: Repeat): Form {
  if (freq === 'DAILY') return 'DAILY';
  if (freq === 'WEEKLY') return interval === 2 ? 'BIWEEKLY' : 'WEEKLY';
  return nth === null ? 'MONTH_DAY' : 'MONTH_NTH';
}

/** Which of its weekday in the month a day is; the fifth is told as the last, so that every month has one. */
export function nthOf(date: LocalDate): number {
  const nth = Math.ceil(Number(date.slice(8)) / 7);
  return nth === 5 ? LAST : nth;
}

/** A weekly rule has at least one day; they stand in the order of the week. */
export function withWeekday(repeat: Repeat, weekday: number): Repeat {
  const days = repeat.days.includes(weekday)
    ? repeat.days.filter(day => day !== weekday)
    : [...repeat.days, weekday].sort((a, b) => a - b);
  return days.length === 0 ? repeat : { ...repeat, days };
}

/** The rule follows when the first day moves, as long as it said nothing but that day. */
export function movedTo(repeat: Repeat, from: LocalDate, to: LocalDate): Repeat {
  const form = formOf(repeat);
  const moved = {
    ...repeat,
    until: repeat.until && repeat.until < to ? plusDays(to, USUAL_WEEKS * 7) : repeat.until,
  };
  const plain =
    (form !== 'WEEKLY' && form !== 'BIWEEKLY') ||
    (repeat.days.length === 1 && repeat.days[0] === weekdayOf(from));
  return plain ? { ...ruleOf(form, to, { ...moved, days: [weekdayOf(to)] }) } : moved;
}

export type RuleFault = 'end' | 'far' | 'count';

/** What is wrong with the end of a rule; null when nothing is. The hub checks the rest. */
export function faultOf({ until, count }: Repeat, first: LocalDate): RuleFault | null {
  if (until !== null && until < first) return 'end';
  if (until !== null && until > plusDays(first, MOST_DAYS_AHEAD)) return 'far';
  if (count !== null && (count < 1 || count > MOST_DATES || !Number.isInteger(count))) return 'count';
  return null;
}

/** True when a month may lack the day: the 29th, 30th and 31st. */
export function isRareDay({ monthDay }: Repeat): boolean {
  return monthDay !== null && monthDay > 28;
}

/** The last day of the fiscal year a day is in: 31 March. */
export function fiscalYearEnd(date: LocalDate): LocalDate {
  const year = Number(date.slice(0, 4)) + (date.slice(5, 7) > '03' ? 1 : 0);
  return monthOf(`${year}-03-01`).to;
}
