import { MINUTE, midnight, ms, SECOND } from '../device/clock';
import type { Day, Entry } from './wire';

/** A length one can press, with the end it really has. */
export interface Choice {
  minutes: number;
  until: number;
  /** Cut short by what comes next. */
  cut: boolean;
}

/** What the door shows. One of these fills two thirds of the panel. */
export type Face =
  | { kind: 'free'; until: number | null; next: Entry | null; choices: Choice[] }
  | { kind: 'inUse'; entry: Entry; next: Entry | null; extend: Choice | null }
  | { kind: 'checkIn'; entry: Entry; next: Entry | null; deadline: number; opened: number }
  | { kind: 'closed'; why: string | null; until: number | null; next: Entry | null }
  | { kind: 'offline'; since: number; loud: boolean; entry: Entry | null; next: Entry | null };

/** When the hub was last heard. */
export interface Link {
  heard: number;
  broken: boolean;
}

export const LENGTHS = [15, 30, 60];
export const EXTENSION = 15;

/** Shorter is not worth sitting down. */
const SHORTEST = 5;

/** The hub answers every 25 s even when nothing happens; a hiccup of the network is not worth a word. */
const SILENCE = 45 * SECOND;
const HICCUP = 10 * SECOND;
const LOUD = 10 * MINUTE;

export function face(day: Day, now: number, link: Link): Face {
  const { entry, next } = around(day, now);
  const silent = now - link.heard;
  if (silent > SILENCE || (link.broken && silent > HICCUP))
    return { kind: 'offline', since: link.heard, loud: silent > LOUD, entry, next };
  if (entry && entry.state !== 'BOOKED') return inUse(day, entry, next);
  if (entry && !entry.checkIn) return inUse(day, entry, next);
  const awaited = entry ?? (next && opens(next) <= now ? next : null);
  if (awaited?.checkIn) {
    const { opens: opened, deadline } = awaited.checkIn;
    const after = awaited === next ? following(day, next) : next;
    return { kind: 'checkIn', entry: awaited, next: after, deadline: ms(deadline), opened: ms(opened) };
  }
  const closed = day.closures.find(one => ms(one.from) <= now && (one.until === null || now < ms(one.until)));
  if (closed)
    return {
      kind: 'closed',
      why: closed.reason,
      until: closed.until === null ? null : ms(closed.until),
      next,
    };
  const until = freeUntil(day, now, next);
  return { kind: 'free', until, next, choices: choices(day, now, until) };
}

/** What occupies the place now, and what will next. */
export function around(day: Day, now: number): { entry: Entry | null; next: Entry | null } {
  const to = occupying(day);
  const entry = to.find(one => ms(one.from) <= now && now < ms(one.until)) ?? null;
  const next = to.find(one => ms(one.from) > now) ?? null;
  return { entry, next };
}

function following(day: Day, entry: Entry): Entry | null {
  return occupying(day).find(one => one.from > entry.from) ?? null;
}

function occupying(day: Day): Entry[] {
  return day.entries.filter(one => one.state !== 'OVER');
}

function opens(entry: Entry): number {
  return entry.checkIn ? ms(entry.checkIn.opens) : Number.POSITIVE_INFINITY;
}

/** When somebody who sits down now has to leave; null: nothing comes today. */
function freeUntil(day: Day, now: number, next: Entry | null): number | null {
  const ends = [
    next && ms(next.from) - next.gap * MINUTE,
    ...day.closures.filter(one => ms(one.from) > now).map(one => ms(one.from)),
  ].filter(one => one !== null);
  const end = Math.min(...ends);
  return end < midnight(now) + 24 * 60 * MINUTE ? end : null;
}

function minuteOf(now: number): number {
  return Math.floor(now / MINUTE) * MINUTE;
}

/** 15, 30, 60; the first that does not fit becomes the longest that does. */
function choices(day: Day, now: number, until: number | null): Choice[] {
  const from = minuteOf(now);
  const most = Math.min(
    until === null ? Number.POSITIVE_INFINITY : (until - from) / MINUTE,
    day.rule.maxMinutes,
  );
  const whole = LENGTHS.filter(one => one <= most && one >= day.rule.minMinutes);
  const rest = Math.floor(most);
  const last = whole.at(-1) ?? 0;
  const cut = most < Math.max(...LENGTHS) && rest >= Math.max(day.rule.minMinutes, last + SHORTEST);
  return [...whole, ...(cut ? [rest] : [])].map(minutes => ({
    minutes,
    until: from + minutes * MINUTE,
    cut: !LENGTHS.includes(minutes),
  }));
}

function inUse(day: Day, entry: Entry, next: Entry | null): Face {
  const end = ms(entry.until);
  const limit = freeUntil(day, end - 1, next);
  const room = limit === null ? EXTENSION : Math.floor((limit - end) / MINUTE);
  const minutes = Math.min(EXTENSION, room);
  const possible = minutes >= SHORTEST && entry.mayExtend;
  const extend = possible ? { minutes, until: end + minutes * MINUTE, cut: minutes < EXTENSION } : null;
  return { kind: 'inUse', entry, next, extend };
}
