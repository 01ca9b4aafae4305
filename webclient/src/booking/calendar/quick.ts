import { DAY, tokyoDate } from '../../kernel/time';
import type { LocalDate } from '../../kernel/wire';
import type { NewBooking } from '../api';
import type { Invited } from '../attendees/people';
import type { Block, Place, Visibility } from '../wire';
import { overlaps, type Stretch, startOfDay } from './geometry';

export interface Quick {
  title: string;
  day: LocalDate;
  /** 09:30 */
  from: string;
  until: string;
  people: Invited[];
  extra: number;
  place: number | null;
  visibility: Visibility;
  link: boolean;
  note: string;
}

const MINUTES = 60_000;

/** 09:30 of a moment, as a time field writes it. */
export function timeOf(at: number): string {
  return new Date(at + 9 * 60 * MINUTES).toISOString().slice(11, 16);
}

export function quickOf({ from, until }: Stretch): Quick {
  return {
    title: '',
    day: tokyoDate(from),
    from: timeOf(from),
    until: timeOf(until),
    people: [],
    extra: 0,
    place: null,
    visibility: 'STAFF',
    link: false,
    note: '',
  };
}

/** An end that is not after the beginning means the next morning when it is early; else it is a mistake. */
export function stretchOf({ day, from, until }: Pick<Quick, 'day' | 'from' | 'until'>): Stretch | null {
  const [a, b] = [from, until].map(time => startOfDay(day) + minutesOf(time) * MINUTES);
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return null;
  if (b > a) return { from: a, until: b };
  return isOvernight({ from, until }) ? { from: a, until: b + DAY } : null;
}

const LATE = '16:00';
const EARLY = '10:00';

export function isOvernight({ from, until }: Pick<Quick, 'from' | 'until'>): boolean {
  return until <= from && from >= LATE && until <= EARLY;
}

function minutesOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return (hour ?? Number.NaN) * 60 + (minute ?? Number.NaN);
}

/** With another beginning the length stays. */
export function startingAt(quick: Quick, from: string): Quick {
  const now = stretchOf(quick);
  const length = now ? (now.until - now.from) / MINUTES : 60;
  const end = (minutesOf(from) + length) % (24 * 60);
  return Number.isNaN(end) ? { ...quick, from } : { ...quick, from, until: timeOfMinutes(end) };
}

const timeOfMinutes = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export function wishOf(quick: Quick, { from, until }: Stretch): Omit<NewBooking, 'op'> {
  const { title, people, extra, place, visibility, link, note } = quick;
  return {
    title: title.trim(),
    purpose: null,
    places: place === null ? [] : [place],
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
    attendees: people,
    visibility,
    ...(link ? { link } : {}),
    ...(extra > 0 ? { extra } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
  };
}

const OCCUPIES: readonly Block['state'][] = ['TENTATIVE', 'CONFIRMED', 'CHECKED_IN'];

/** What can be booked and is not taken then; equipment stands at the end in the order of the places. */
export function freePlaces(all: readonly Place[], blocks: readonly Block[], when: Stretch): Place[] {
  const taken = new Set(
    blocks
      .filter(
        ({ state, from, until }) =>
          OCCUPIES.includes(state) && overlaps({ from: Date.parse(from), until: Date.parse(until) }, when),
      )
      .map(({ space }) => space),
  );
  return all.filter(({ id, mode, kind, faults }) => {
    const broken = faults.some(({ closes }) => closes);
    return mode === 'RESERVABLE' && kind !== 'SEAT' && !broken && !taken.has(id);
  });
}
