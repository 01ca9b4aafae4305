import { http } from '../../kernel/http';
import { clock } from '../../kernel/time';
import type { BusyPart, FreeBusy, Instant, PersonBusy } from '../../kernel/wire';
import { overlaps, type Stretch } from '../calendar/geometry';

export type { BusyPart, PersonBusy } from '../../kernel/wire';

/** The address must stay short enough for every proxy. */
const PEOPLE_AT_ONCE = 100;

async function some(people: readonly number[], { from, until }: Stretch, signal: AbortSignal) {
  const [a, b] = [from, until].map(at => new Date(at).toISOString());
  return http.get<FreeBusy>(`/api/booking/free-busy?people=${people.join()}&from=${a}&until=${b}`, {
    signal,
  });
}

export async function freeBusy(
  people: readonly number[],
  when: Stretch,
  signal: AbortSignal,
): Promise<FreeBusy> {
  const parts = [];
  for (let at = 0; at < people.length; at += PEOPLE_AT_ONCE)
    parts.push(some(people.slice(at, at + PEOPLE_AT_ONCE), when, signal));
  return { people: (await Promise.all(parts)).flatMap(part => part.people) };
}

export const stretchOf = ({ from, until }: { from: Instant; until: Instant }): Stretch => ({
  from: Date.parse(from),
  until: Date.parse(until),
});

/** What takes a person's time then, the firmest first; null when nothing does. */
export function takenAt({ busy }: PersonBusy, when: Stretch): BusyPart | null {
  const hits = busy.filter(part => overlaps(stretchOf(part), when));
  return hits.find(part => part.state !== 'TENTATIVE') ?? hits[0] ?? null;
}

/** Whether a person works during all of it. */
export function worksAt({ hours }: PersonBusy, { from, until }: Stretch): boolean {
  return hours.some(part => Date.parse(part.from) <= from && until <= Date.parse(part.until));
}

export const spanWord = ({ from, until }: { from: Instant | number; until: Instant | number }): string =>
  `${clock(from)}–${clock(until)}`;
