import { useEffect } from 'react';
import { http } from '../kernel/http';
import { useLoaded } from '../kernel/loaded';
import { stream } from '../kernel/stream';
import type { Preset, Presets, ReachCard } from '../kernel/wire';
import { useMe } from '../session/session';

/** My working hours, as far as a state that ends needs them. */
export type MyDay = Pick<ReachCard, 'workUntil' | 'nextWork'>;

/** Null until known: the menu then offers the usual hours. */
export function useMyDay(): MyDay | null {
  const me = useMe().person.id;
  return useLoaded(`my day ${me}`, signal =>
    http.get<ReachCard>(`/api/presence/people/${me}/card`, { signal }),
  ).value;
}

const NONE: Preset[] = [];

/** What my section has prepared: one tap for a state with its note and its end. */
export function usePresets(): readonly Preset[] {
  const { value, reload } = useLoaded('presets', signal =>
    http.get<Presets>('/api/presence/presets', { signal }),
  );
  useEffect(() => stream.on('presence.presets.set', reload), [reload]);
  return value?.presets ?? NONE;
}
