import { useCallback, useSyncExternalStore } from 'react';
import { language } from './preferences';
import type { Instant, LocalDate } from './wire';

/** Everybody works in Japan: a clock time means Asia/Tokyo, wherever the device is. */
export const ZONE = 'Asia/Tokyo';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const TOKYO_OFFSET = 9 * HOUR;

let offset = 0;

/** The server's clock rules; the difference is kept so that a wrong device clock does no harm. */
export function setServerNow(now: Instant): void {
  offset = Date.parse(now) - Date.now();
}

export function hubNow(): number {
  return Date.now() + offset;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(at: Instant | number, options: Intl.DateTimeFormatOptions): string {
  const locale = language.get() === 'ja' ? 'ja-JP' : 'en-GB';
  const key = locale + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
    formats.set(key, known);
  }
  return known.format(typeof at === 'string' ? Date.parse(at) : at);
}

/** 9:05 */
export function clock(at: Instant | number): string {
  return format(at, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).replace(/^0(\d)/, '$1');
}

/** 11月18日(水) */
export function day(at: Instant | number): string {
  return format(at, { month: 'long', day: 'numeric', weekday: 'short' });
}

/** 11/18 */
export function shortDay(at: Instant | number): string {
  return format(at, { month: 'numeric', day: 'numeric' });
}

/** 2月1日 */
export function dateWord(at: Instant | number): string {
  return format(at, { month: 'long', day: 'numeric' });
}

/** 月 … 日, Mon … Sun; Monday is 1. */
export function weekdayWord(weekday: number): string {
  return format(Date.UTC(2026, 5, weekday, 3), { weekday: 'short' });
}

/** 2026年11月18日 10:24 */
export function dayAndClock(at: Instant | number): string {
  return `${format(at, { year: 'numeric', month: 'long', day: 'numeric' })} ${clock(at)}`;
}

/** The date in Tokyo, as the wire writes it. */
export function tokyoDate(at: Instant | number): LocalDate {
  return new Date((typeof at === 'string' ? Date.parse(at) : at) + TOKYO_OFFSET).toISOString().slice(0, 10);
}

/** The moment at which a clock in Tokyo shows `hour:minute` on the day of `at`. */
export function atClock(at: number, hour: number, minute = 0): number {
  return Date.parse(`${tokyoDate(at)}T00:00:00Z`) - TOKYO_OFFSET + hour * HOUR + minute * MINUTE;
}

export function sameDay(a: Instant | number, b: Instant | number): boolean {
  return tokyoDate(a) === tokyoDate(b);
}

interface Ticker {
  now: number;
  timer: ReturnType<typeof setInterval>;
  listeners: Set<() => void>;
}

const tickers = new Map<number, Ticker>();

function tickerOf(everyMs: number): Ticker {
  const known = tickers.get(everyMs);
  if (known) return known;
  const ticker: Ticker = { now: hubNow(), listeners: new Set(), timer: setInterval(tick, everyMs) };
  function tick() {
    ticker.now = hubNow();
    for (const listener of [...ticker.listeners]) listener();
  }
  tickers.set(everyMs, ticker);
  return ticker;
}

function follow(everyMs: number, listener: () => void): () => void {
  const ticker = tickerOf(everyMs);
  ticker.listeners.add(listener);
  return () => {
    ticker.listeners.delete(listener);
    if (ticker.listeners.size > 0) return;
    clearInterval(ticker.timer);
    tickers.delete(everyMs);
  };
}

/** The hub's time, anew every `everyMs`; all who ask for the same step share one timer and show the same minute. */
export function useNow(everyMs = 30_000): number {
  const subscribe = useCallback((listener: () => void) => follow(everyMs, listener), [everyMs]);
  return useSyncExternalStore(subscribe, () => tickers.get(everyMs)?.now ?? tickerOf(everyMs).now);
}
