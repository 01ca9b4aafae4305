import { clock, day, MINUTE, sameDay } from '../kernel/time';
import type { Instant } from '../kernel/wire';
import { texts } from './texts';

const { t } = texts;

/** A stretch of time, epoch ms, half-open. */
export interface Stretch {
  from: number;
  until: number;
}

/** Bookings begin and end on these minutes when one drags, steps or taps. */
export const STEP = 15 * MINUTE;
/** What begins now begins on the next of these. */
export const FINE = 5 * MINUTE;

export const up = (at: number, step: number) => Math.ceil(at / step) * step;
export const down = (at: number, step: number) => Math.floor(at / step) * step;
export const iso = (at: number): Instant => new Date(at).toISOString();

export function stretchOf({ from, until }: { from: Instant; until: Instant }): Stretch {
  return { from: Date.parse(from), until: Date.parse(until) };
}

export const minutesOf = ({ from, until }: Stretch) => Math.round((until - from) / MINUTE);

/** 11:00–12:00 */
export function spanWord({ from, until }: Stretch): string {
  return `${clock(from)}–${clock(until)}`;
}

/** 11:00–12:00 today, 11月19日(木) 11:00–12:00 on another day. */
export function dayAndSpan(stretch: Stretch, now: number): string {
  return sameDay(stretch.from, now) ? spanWord(stretch) : `${day(stretch.from)} ${spanWord(stretch)}`;
}

/** 45分, 1時間, 1時間30分 */
export function lengthWord(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('length.minutes', { n: rest });
  if (rest === 0) return t('length.hours', { n: hours });
  return t('length.both', { h: hours, m: rest });
}

/** 6分後, 2時間後 … */
export function inWord(at: Instant | number, now: number): string {
  const ms = (typeof at === 'string' ? Date.parse(at) : at) - now;
  return t('in', { length: lengthWord(Math.max(1, Math.ceil(ms / MINUTE))) });
}
