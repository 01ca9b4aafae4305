import { clock } from '../../kernel/time';
import type { Alternative } from '../wire';
import type { Instead, RepeatWish } from './rule';
import type { SeriesDate } from './seriesApi';

/** What one date comes to with what was said of it. */
export type Standing = 'good' | 'conflict' | 'instead' | 'out' | 'closed';

export function standingOf(date: SeriesDate, wish: RepeatWish): Standing {
  if (date.skipped) return 'closed';
  if (wish.skip.includes(date.original)) return 'out';
  if (wish.instead.some(one => one.original === date.original)) return 'instead';
  return date.conflict ? 'conflict' : 'good';
}

export interface Counts {
  /** That will be booked. */
  comes: number;
  /** Among them those whose place cannot be had. */
  conflicts: number;
}

export function countsOf(dates: readonly SeriesDate[], wish: RepeatWish): Counts {
  const standings = dates.map(date => standingOf(date, wish));
  return {
    comes: standings.filter(one => one !== 'out' && one !== 'closed').length,
    conflicts: standings.filter(one => one === 'conflict').length,
  };
}

/** The wish that takes the alternative of a date; waiting is nothing one can take. */
export function insteadOf(
  { original }: SeriesDate,
  { kind, place, from, until }: Alternative,
  places: readonly number[],
): Instead | null {
  if (kind === 'WAIT') return null;
  return { original, from, until, places: place === null ? [...places] : [place] };
}

/** 「4F ブース4」 or 「13:30–14:30」: what is other than wished. */
export function alternativeWord(
  { kind, place, from, until }: Alternative,
  nameOf: (place: number) => string,
) {
  const when = `${clock(from)}–${clock(until)}`;
  return kind === 'OTHER_PLACE' && place !== null ? nameOf(place) : when;
}

const AT_ONCE = 12;

/** The first ones, and all that need a look. */
export function shownFirst(dates: readonly SeriesDate[], wish: RepeatWish): SeriesDate[] {
  return dates.filter((date, at) => at < AT_ONCE || standingOf(date, wish) === 'conflict');
}
