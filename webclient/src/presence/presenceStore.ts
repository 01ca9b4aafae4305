import { useEffect, useId } from 'react';
import { http } from '../kernel/http';
import { createStore, useStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import type { Presence, PresenceStates } from '../kernel/wire';

/** The newest known state of everybody who was on screen; memory only. */
export const presences = createStore<ReadonlyMap<number, Presence>>(new Map());

export function withPresences(
  known: ReadonlyMap<number, Presence>,
  news: readonly Presence[],
): ReadonlyMap<number, Presence> {
  if (news.length === 0) return known;
  const next = new Map(known);
  for (const presence of news) next.set(presence.person, presence);
  return next;
}

export function tellPresences(news: readonly Presence[]): void {
  presences.set(known => withPresences(known, news));
}

stream.on('presence.states', tellPresences);

const MOST_ASKED = 300;

/** Without the stream (a proxy may break it) the page still asks once for who comes on screen. */
async function askOnce(ids: readonly number[]): Promise<void> {
  const missing = ids.filter(id => !presences.get().has(id)).slice(0, MOST_ASKED);
  if (missing.length === 0) return;
  const { states } = await http.get<PresenceStates>(`/api/presence?people=${missing.join(',')}`);
  tellPresences(states);
}

const STREAM_ANSWERS_WITHIN_MS = 1500;

/** Watches these people as long as the component is on screen (≤ 300 are told live). */
export function useWatch(ids: readonly number[]): void {
  const owner = useId();
  const key = ids.join(',');
  useEffect(() => {
    const people = key ? key.split(',').map(Number) : [];
    stream.setWatchedPeople(owner, people);
    const late = setTimeout(() => void askOnce(people).catch(() => {}), STREAM_ANSWERS_WITHIN_MS);
    return () => {
      clearTimeout(late);
      stream.setWatchedPeople(owner, []);
    };
  }, [owner, key]);
}

/** Watches these people and gives all that is known; draws again at every change. */
export function usePresence(ids: readonly number[]): ReadonlyMap<number, Presence> {
  useWatch(ids);
  return useStore(presences);
}

/** One person's state, for a row whose list does the watching. */
export function usePresenceOf(person: number): Presence | undefined {
  return useStore(presences, known => known.get(person));
}
