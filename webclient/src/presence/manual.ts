import { http } from '../kernel/http';
import { createStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import { atClock, clock, DAY, HOUR, hubNow, MINUTE } from '../kernel/time';
import type { Instant, Presence, PresenceManual, PresenceState } from '../kernel/wire';
import { session } from '../session/session';
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
export type ByHand = (typeof BY_HAND)[number];

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
export async function setManual(state: ByHand, until: number): Promise<void> {
  const wish = { state, note: null, until: new Date(until).toISOString() };
  const before = { chosen: manual.get(), mine: mine() };
  manual.set(wish);
  if (before.mine) tellPresences([{ ...before.mine, ...wish, since: new Date(hubNow()).toISOString() }]);
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
  const state = BY_HAND.find(known => known === presence?.state);
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
export function untils(now: number): Until[] {
  const midnight = atClock(now, 0) + DAY;
  const minute = Math.ceil(now / MINUTE) * MINUTE;
  const leaving = atClock(now, LEAVING.hour, LEAVING.minute);
  const round = ROUND_HOURS.map(hour => atClock(now, hour)).find(at => at > now + 10 * MINUTE);
  return [
    { key: 'half', at: minute + HOUR / 2 },
    { key: 'hour', at: minute + HOUR },
    { key: 'round', at: round ?? midnight },
    { key: 'leaving', at: leaving > now ? leaving : midnight },
  ];
}

/** What a state gets when nobody says until when. */
export function usualUntil(state: ByHand, now: number): number {
  const wanted: UntilKey = state === 'BUSY' || state === 'AWAY' ? 'hour' : 'leaving';
  return untils(now).find(until => until.key === wanted)?.at ?? now + HOUR;
}

export function roundLabel(until: Until): string {
  return clock(until.at) === '0:00' ? '24:00' : clock(until.at);
}
