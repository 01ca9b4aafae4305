import { DAY, day, hubNow, shortDay, tokyoDate } from '../kernel/time';
import type { LocalDate } from '../kernel/wire';

/** Noon in Tokyo: far from both ends of the day, so that no rounding leaves it. */
function noon(date: LocalDate): number {
  return Date.parse(`${date}T12:00:00+09:00`);
}

export function plusDays(date: LocalDate, days: number): LocalDate {
  return tokyoDate(noon(date) + days * DAY);
}

/** Monday is 1. */
export function weekdayOf(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

export function mondayOf(date: LocalDate): LocalDate {
  return plusDays(date, 1 - weekdayOf(date));
}

export function today(): LocalDate {
  return tokyoDate(hubNow());
}

/** What an address says, if it is a day at all. */
export function asDay(text: string | null): LocalDate | null {
  return text && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(noon(text)) ? text : null;
}

/** 11月18日(水) */
export const dayWord = (date: LocalDate) => day(noon(date));
/** 11/18 */
export const shortDayWord = (date: LocalDate) => shortDay(noon(date));

/** From and to, whichever way they were given. */
export function inOrder(a: LocalDate, b: LocalDate): { from: LocalDate; to: LocalDate } {
  return a <= b ? { from: a, to: b } : { from: b, to: a };
}

/** 「11月18日(水)」 or 「11月18日(水) – 11月20日(金)」 */
export function spanWord(from: LocalDate, to: LocalDate): string {
  return from === to ? dayWord(from) : `${dayWord(from)} – ${dayWord(to)}`;
}

/** First and last day of the month. */
export function monthOf(date: LocalDate): { from: LocalDate; to: LocalDate } {
  const from = `${date.slice(0, 7)}-01`;
  const next = plusDays(from, 31);
  return { from, to: plusDays(`${next.slice(0, 7)}-01`, -1) };
}
