import { language } from '../../kernel/preferences';
import { DAY, tokyoDate } from '../../kernel/time';

/** 「2027年4月1日(木)」 of a date of the wire. */
export function dayWords(date: string): string {
  return new Intl.DateTimeFormat(language.get() === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  }).format(Date.parse(`${date}T00:00:00Z`));
}

export function dayAfter(date: string, days = 1): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 「4月」 of a date of the wire. */
export function monthWord(date: string): string {
  return new Intl.DateTimeFormat(language.get() === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: 'UTC',
    month: 'short',
  }).format(Date.parse(`${date}T00:00:00Z`));
}

/** The Monday of the week of a date. */
export function mondayOf(date: string): string {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return dayAfter(date, -weekday);
}

/** 1 is Monday. */
export function weekdayOf(date: string): number {
  return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** The first of April that is still to come. */
export function nextApril(now: number): string {
  const today = tokyoDate(now);
  const year = Number(today.slice(0, 4));
  return today < `${year}-04-01` ? `${year}-04-01` : `${year + 1}-04-01`;
}
