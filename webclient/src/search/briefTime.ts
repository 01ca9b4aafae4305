import { clock, hubNow, sameDay, shortDay, tokyoDate } from '../kernel/time';
import type { Instant } from '../kernel/wire';

/** 10:24 today, 11/18 this year, 2025/11/18 before. */
export function briefTime(at: Instant): string {
  const now = hubNow();
  if (sameDay(at, now)) return clock(at);
  const date = tokyoDate(at);
  return date.slice(0, 4) === tokyoDate(now).slice(0, 4) ? shortDay(at) : date.replaceAll('-', '/');
}
