import { http } from '../kernel/http';
import { createStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import { atClock, clock, DAY, HOUR, hubNow, MINUTE } from '../kernel/time';
import type { Instant, Presence, PresenceManual, PresenceState } from '../kernel/wire';
import { session } from '../session/session';
import type { MyDay } from './myDay';
import { presences, tellPresences } from './presenceStore';

/** The six states one sets by hand, in the order of the menu. */
export const BY_HAND = [
  'AVAILABLE',
  'BUSY',
  'AWAY',
  'TELEWORK',
  'TRIP',
  'OUT',
] as const satisfies PresenceState[];
/** 退庁 is chosen by hand, too, but in a quiet place: the door and the end of the connection mostly tell it. */
export type ByHand = (typeof BY_HAND)[number] | 'GONE';

export interface Manual {
  state: ByHand;
  note: string | null;
  until: Instant;
}

/** What this person chose by hand, on any device; null = automatic or not known yet. */
export const manual = createStore<Manual | null>(null);

export function manualOf({ state, note, until }: PresenceManual): Manual | null {
  return state && until ? { state: state as ByHand, note, until } : null;
}

stream.on('presence.manual', told => manual.set(manualOf(told)));

/** Shown at once, then confirmed; a refusal brings back what was. */
export async function setManual(state: ByHand, until: number, note: string | null = null): Promise<void> {
  const wish = { state, note, until: new Date(until).toISOString() };
  const before = { chosen: manual.get(), mine: mine() };
  manual.set(wish);
  if (before.mine)
    tellPresences([{ ...before.mine, ...wish, since: new Date(hubNow()).toISOString(), free: null }]);
  try {
    tellPresences([await http.put<Presence>('/api/presence/manual', wish)]);
  } catch (cause) {
    manual.set(before.chosen);
    if (before.mine) tellPresences([before.mine]);
    throw cause;
  }
}

function mine(): Presence | undefined {
  const now = session.get();
  return now.phase === 'in' ? presences.get().get(now.me.person.id) : undefined;
}

/** What the menu shows as chosen: after a reload the state itself tells it. */
export function chosenBy(told: Manual | null, presence: Presence | undefined): Manual | null {
  if (told) return told;
  const state = ([...BY_HAND, 'GONE'] as const).find(known => known === presence?.state);
  return state && presence?.until ? { state, note: presence.note, until: presence.until } : null;
}

export async function backToAutomatic(): Promise<void> {
  tellPresences([await http.delete<Presence>('/api/presence/manual')]);
  manual.set(null);
}

export type UntilKey = 'half' | 'hour' | 'round' | 'leaving';

export interface Until {
  key: UntilKey;
  at: number;
}

/** Ends of the parts of a working day; 17:15 is when most leave. */
const ROUND_HOURS = [12, 15, 17, 19, 21];
const LEAVING = { hour: 17, minute: 15 };

/** The four ends offered: in 30 minutes, in an hour, at the next round time, until going home. */
export function untils(now: number, workUntil: Instant | null = null): Until[] {
  const midnight = atClock(now, 0) + DAY;
  const minute = Math.ceil(now / MINUTE) * MINUTE;
  const leaving = workUntil ? Date.parse(workUntil) : atClock(now, LEAVING.hour, LEAVING.minute);
  const round = ROUND_HOURS.map(hour => atClock(now, hour)).find(at => at > now + 10 * MINUTE);
  return [
    { key: 'half', at: minute + HOUR / 2 },
    { key: 'hour', at: minute + HOUR },
    { key: 'round', at: round ?? midnight },
    { key: 'leaving', at: leaving > now ? leaving : midnight },
  ];
}

/** When work begins again if nobody has said: tomorrow at half past eight. */
const OPENS = { hour: 8, minute: 30 };
/** What the hub allows to be chosen ahead. */
const MOST_DAYS_AHEAD = 7;

/** What a state gets when nobody says until when. */
export function usualUntil(state: ByHand, now: number, day: MyDay | null = null): number {
  if (state === 'GONE') {
    const back = day?.nextWork ? Date.parse(day.nextWork) : atClock(now, OPENS.hour, OPENS.minute) + DAY;
    return Math.min(back, now + MOST_DAYS_AHEAD * DAY);
  }
  const wanted: UntilKey = state === 'BUSY' || state === 'AWAY' ? 'hour' : 'leaving';
  return untils(now, day?.workUntil).find(until => until.key === wanted)?.at ?? now + HOUR;
}

/** The end in so many minutes, or with the work of today. */
export function untilAfter(minutes: number | null, now: number, day: MyDay | null): number {
  const ends = untils(now, day?.workUntil);
  if (minutes === null) return ends.find(until => until.key === 'leaving')?.at ?? now + HOUR;
  return Math.ceil(now / MINUTE) * MINUTE + minutes * MINUTE;
}

/** The moment of today at which the clock shows what was typed as 14:30; null when it is over or no time. */
export function untilClock(typed: string, now: number): number | null {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(typed) ?? [];
  if (hour === undefined || minute === undefined) return null;
  const at = atClock(now, Number(hour), Number(minute));
  return at > now ? at : null;
}

export function roundLabel(until: Until): string {
  return clock(until.at) === '0:00' ? '24:00' : clock(until.at);
}
