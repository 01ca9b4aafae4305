import { clock, DAY, HOUR, MINUTE, sameDay, shortDay } from '../kernel/time';
import type { Instant } from '../kernel/wire';
import { texts } from './texts';

const { t } = texts;

/** 22分前, 16:40, 昨日 16:40, 11/13: the shortest that says when. */
export function whenText(at: Instant, now: number): string {
  const ago = now - Date.parse(at);
  if (ago < MINUTE) return t('time.now');
  if (ago < HOUR) return t('time.minutesAgo', { n: Math.floor(ago / MINUTE) });
  if (sameDay(at, now)) return clock(at);
  if (sameDay(at, now - DAY)) return t('time.yesterday', { time: clock(at) });
  return shortDay(at);
}

/** 26分, 3時間, 2日. */
export function spanText(from: Instant, to: Instant): string {
  const ms = Math.max(0, Date.parse(to) - Date.parse(from));
  if (ms < HOUR) return t('time.minutes', { n: Math.max(1, Math.round(ms / MINUTE)) });
  if (ms < DAY) return t('time.hours', { n: Math.round(ms / HOUR) });
  return t('time.days', { n: Math.round(ms / DAY) });
}

/** 10:12 today, 10/2 before. */
export function stepTime(at: Instant, asked: Instant): string {
  return sameDay(at, asked) ? clock(at) : shortDay(at);
}
