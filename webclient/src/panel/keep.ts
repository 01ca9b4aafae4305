import type { Day } from './wire';

/** What this panel remembers over a restart beside its key: the plan of the day. */
const DAY = 'panel.day';

export interface Kept {
  day: Day;
  /** When the hub was heard, in its own time. */
  heard: number;
}

export const keepDay = (kept: Kept) => localStorage.setItem(DAY, JSON.stringify(kept));

export function readDay(): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(DAY) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
