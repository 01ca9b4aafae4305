import type { Instant } from '../kernel/wire';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** Japan keeps one time all year; the panel shows it wherever its own clock thinks it hangs. */
const TOKYO = 9 * HOUR;
const DAY = 24 * HOUR;

export const ms = (at: Instant) => Date.parse(at);

/** 9:05 */
export function clock(at: Instant | number): string {
  const minutes = Math.floor(sinceMidnight(typeof at === 'string' ? ms(at) : at) / MINUTE);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Hours since midnight in Tokyo, with their fraction. */
export const hourOf = (at: number) => sinceMidnight(at) / HOUR;

/** The midnight in Tokyo with which the day of `at` began. */
export const midnight = (at: number) => at - sinceMidnight(at);

/** 7:42 */
export function countdown(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const sinceMidnight = (at: number) => (at + TOKYO) % DAY;
