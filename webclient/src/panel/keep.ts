import type { Day } from './wire';

/** What this panel remembers over a restart: its key, and the plan of the day. */
const KEY = 'panel.key';
const DAY = 'panel.day';

export interface Kept {
  day: Day;
  /** When the hub was heard, in its own time. */
  heard: number;
}

export const readKey = () => localStorage.getItem(KEY);

export const keepKey = (key: string) => localStorage.setItem(KEY, key);

/** A revoked panel keeps nothing of what it has shown. */
export function forget(): void {
  localStorage.removeItem(KEY);
  localStorage.removeItem(DAY);
}

export const keepDay = (kept: Kept) => localStorage.setItem(DAY, JSON.stringify(kept));

export function readDay(): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(DAY) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
