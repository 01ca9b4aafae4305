import { atClock, HOUR } from '../kernel/time';

/** The line shows the working day, 8:30 to 17:30, and grows with whoever is here earlier or later. */
export interface Span {
  from: number;
  to: number;
}

const OPENS = { hour: 8, minute: 30 };
const CLOSES = { hour: 17, minute: 30 };

export function spanOf(now: number): Span {
  const from = atClock(now, OPENS.hour, OPENS.minute);
  const to = atClock(now, CLOSES.hour, CLOSES.minute);
  const early = now < from ? atClock(now, 0) + Math.floor((now - atClock(now, 0)) / HOUR) * HOUR : from;
  const late = now > to ? atClock(now, 0) + Math.ceil((now - atClock(now, 0)) / HOUR) * HOUR : to;
  return { from: early, to: late };
}

/** How far along the line, 0 to 1. */
export function along(span: Span, at: number): number {
  return Math.min(1, Math.max(0, (at - span.from) / (span.to - span.from)));
}

/** Full hours to write above the line; every second one where it is long. */
export function hoursOf(span: Span): number[] {
  const first = Math.ceil(span.from / HOUR) * HOUR;
  const hours: number[] = [];
  for (let at = first; at <= span.to; at += HOUR) hours.push(at);
  return hours;
}

/** A block shorter than this has its words beside it: after it, or before it at the end of the day. */
const ROOM_FOR_WORDS = 2.2 * HOUR;

export function wordsOf(span: Span, block: Span): 'inside' | 'after' | 'before' {
  if (block.to - block.from >= ROOM_FOR_WORDS) return 'inside';
  return span.to - block.to >= ROOM_FOR_WORDS ? 'after' : 'before';
}

/** Where my state lies on the line: from since (or now) to its end; open ends run to the end of the line. */
export function stretchOf(span: Span, now: number, since: string | null, until: string | null): Span {
  const from = since === null ? now : Date.parse(since);
  const to = until === null ? span.to : Date.parse(until);
  return { from: Math.max(span.from, Math.min(from, now)), to: Math.min(span.to, Math.max(to, now)) };
}
