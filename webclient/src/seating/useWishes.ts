import { useEffect } from 'react';
import { createStore, useStore } from '../kernel/store';
import { session } from '../session/session';
import { api } from './api';
import type { SeatSettings, Wish } from './wire';

/** My settings of seats, asked once. */
export const settings = createStore<SeatSettings | null>(null);
const chosen = createStore<readonly Wish[] | null>(null);

session.subscribe(() => {
  if (session.get().phase === 'in') return;
  settings.set(null);
  chosen.set(null);
});

export async function loadSettings(): Promise<void> {
  if (!settings.get()) settings.set(await api.settings());
}

const NONE: readonly Wish[] = [];

/** What I wish for now; the usual ones until I choose otherwise. */
export function useWishes(): [readonly Wish[], (wish: Wish) => void] {
  useEffect(() => void loadSettings().catch(() => {}), []);
  const usual = useStore(settings)?.wishes ?? NONE;
  const now = useStore(chosen) ?? usual;
  return [now, wish => chosen.set(now.includes(wish) ? now.filter(one => one !== wish) : [...now, wish])];
}
