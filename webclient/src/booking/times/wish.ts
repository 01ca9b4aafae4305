import { HOUR } from '../../kernel/time';
import type { FindTimes, LocalDate, Proposal } from '../../kernel/wire';
import { mondayOf, plusDays } from '../../plan/days';
import type { Invited } from '../attendees/people';
import { startOfDay } from '../calendar/geometry';
import type { Feature } from '../wire';

export const LENGTHS = [15, 30, 45, 60, 90, 120] as const;
export const DAYS = ['TODAY', 'TOMORROW', 'THIS_WEEK', 'NEXT_WEEK', 'SPAN'] as const;
export type Days = (typeof DAYS)[number];
export const PARTS = ['DAY', 'AM', 'PM'] as const;
export type Part = (typeof PARTS)[number];
export const WISHED: readonly Feature[] = ['MONITOR', 'CAMERA', 'WHITEBOARD', 'WHEELCHAIR'];
/** The hub looks so far at once. */
export const MOST_DAYS = 14;
/** Myself and 49 others. */
export const MOST_OTHERS = 49;

/** What one looks for. */
export interface TimesWish {
  title: string;
  people: Invited[];
  minutes: number;
  days: Days;
  span: { from: LocalDate; to: LocalDate };
  part: Part;
  place: 'ROOM' | 'NONE';
  building: number | null;
  features: Feature[];
  link: boolean;
  room: boolean;
}

export type { Proposal, Proposals } from '../../kernel/wire';

export function newWish(today: LocalDate, people: readonly number[], title: string): TimesWish {
  return {
    title,
    people: people.map(person => ({ person, optional: false })),
    minutes: 60,
    days: 'THIS_WEEK',
    span: { from: today, to: plusDays(today, 7) },
    part: 'DAY',
    place: 'ROOM',
    building: null,
    features: [],
    link: false,
    room: false,
  };
}

/** First and last day of what is wished; on a Friday evening 今週 is what remains of it, the weekend with it. */
export function spanOf({ days, span }: Pick<TimesWish, 'days' | 'span'>, today: LocalDate) {
  switch (days) {
    case 'TODAY':
      return { from: today, to: today };
    case 'TOMORROW':
      return { from: plusDays(today, 1), to: plusDays(today, 1) };
    case 'THIS_WEEK':
      return { from: today, to: plusDays(mondayOf(today), 6) };
    case 'NEXT_WEEK':
      return { from: plusDays(mondayOf(today), 7), to: plusDays(mondayOf(today), 13) };
    case 'SPAN':
      return span;
  }
}

export type WishFault = 'nobody' | 'many' | 'order' | 'far';

export function faultOf(wish: TimesWish, today: LocalDate): WishFault | null {
  const { from, to } = spanOf(wish, today);
  if (wish.people.length === 0) return 'nobody';
  if (wish.people.length > MOST_OTHERS) return 'many';
  if (to < from) return 'order';
  return to > plusDays(from, MOST_DAYS - 1) ? 'far' : null;
}

/** `me` comes in any case: the meeting is mine. */
export function questionOf(wish: TimesWish, me: number, now: number, today: LocalDate): FindTimes {
  const { from, to } = spanOf(wish, today);
  const whole = { from: startOfDay(from), until: startOfDay(plusDays(to, 1)) };
  const others = wish.people.filter(({ person }) => person !== me);
  return {
    people: [me, ...others.filter(({ optional }) => !optional).map(({ person }) => person)],
    optional: others.filter(({ optional }) => optional).map(({ person }) => person),
    minutes: wish.minutes,
    from: new Date(Math.max(whole.from, now)).toISOString(),
    until: new Date(whole.until).toISOString(),
    part: wish.part,
    places:
      wish.place === 'NONE'
        ? null
        : { area: wish.building, features: wish.features, people: others.length + 1, kinds: null },
  };
}

/** 「30分」「1時間」「1時間半」 as its parts, for the words of the language. */
export function lengthOf(minutes: number): { word: 'n' | 'hours' | 'hoursHalf'; n: number } {
  if (minutes % 60 === 0) return { word: 'hours', n: minutes / 60 };
  if (minutes > 60 && minutes % 30 === 0) return { word: 'hoursHalf', n: Math.floor(minutes / 60) };
  return { word: 'n', n: minutes };
}

/** The hours that a strip shows: the working day, and what is proposed outside it. */
export function stripFrame({ from, until }: Pick<Proposal, 'from' | 'until'>, day: LocalDate) {
  const start = startOfDay(day);
  return {
    from: Math.min(start + 8 * HOUR, Date.parse(from)),
    until: Math.max(start + 18 * HOUR, Date.parse(until)),
  };
}
