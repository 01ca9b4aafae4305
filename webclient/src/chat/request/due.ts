import { atClock, clock, DAY, HOUR, MINUTE, sameDay, shortDay, weekdayWord } from '../../kernel/time';
import type { Instant } from '../../kernel/wire';
import { rest } from '../../look';
import { texts } from './texts';

export interface Due {
  /** 「11:30まで」「明日 17:15まで」「11/20(金) 17:15まで」 */
  clock: string;
  /** 「あと1時間6分」「期限を12分過ぎています」 */
  rest: string;
  /** today: or within two hours. */
  near: 'over' | 'today' | 'later';
}

const SOON = 2 * HOUR;

/** A due time as clock and as rest. */
export function dueOf(due: Instant, now: number): Due {
  const left = Date.parse(due) - now;
  const near = left <= 0 ? 'over' : left < SOON || sameDay(due, now) ? 'today' : 'later';
  return { clock: dueClock(due, now), rest: left > 0 ? remaining(due, left, now) : late(-left), near };
}

export function dueLine(due: Instant, now: number): string {
  const told = dueOf(due, now);
  return `${told.clock}・${told.rest}`;
}

function dueClock(due: Instant, now: number): string {
  if (sameDay(due, now)) return texts.t('due', { time: clock(due) });
  if (sameDay(due, atClock(now, 0) + DAY)) return texts.t('dueTomorrow', { time: clock(due) });
  return texts.t('due', { time: `${dayWord(due)} ${clock(due)}` });
}

/** 11/20(金) */
export function dayWord(at: Instant | number): string {
  const weekday = new Date(atClock(typeof at === 'string' ? Date.parse(at) : at, 12)).getUTCDay();
  return `${shortDay(at)}(${weekdayWord(weekday || 7)})`;
}

function remaining(due: Instant, left: number, now: number): string {
  return left < DAY ? (rest(due, now) ?? '') : texts.t('rest.days', { n: Math.floor(left / DAY) });
}

function late(by: number): string {
  if (by < HOUR) return texts.t('late.minutes', { n: Math.max(1, Math.floor(by / MINUTE)) });
  if (by < DAY) return texts.t('late.hours', { n: Math.floor(by / HOUR) });
  return texts.t('late.days', { n: Math.floor(by / DAY) });
}
