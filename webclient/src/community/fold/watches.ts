import type { Watched, WatchedList } from '../../kernel/wire';
import type { CommunityEvent } from '../events';

/** Everything I watch, as of `seq`. */
export function applyWatchEvent(held: WatchedList, event: CommunityEvent): WatchedList {
  if (event.s <= held.seq) return held;
  if (event.t !== 'community.watching') return { ...held, seq: event.s };
  const { kind, id, watching } = event.d;
  return { seq: event.s, watches: withWatched(held.watches, { kind, id }, watching) };
}

export function withWatched(all: readonly Watched[], { kind, id }: Watched, on: boolean): Watched[] {
  const others = all.filter(one => one.kind !== kind || one.id !== id);
  return on ? [{ kind, id }, ...others] : others;
}

export const watches = (all: readonly Watched[], { kind, id }: Watched): boolean =>
  all.some(one => one.kind === kind && one.id === id);
