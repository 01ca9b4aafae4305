import type { Stretch } from '../times';

/** What a key means on the grid; the same for a new wish and for a booking that is being moved. */
export type KeyDeed =
  | { t: 'shift'; steps: number }
  | { t: 'stretch'; steps: number }
  | { t: 'row'; rows: number }
  | { t: 'now' | 'first' | 'last' | 'press' | 'move' | 'escape' | 'next' | 'before' };

/** 15 minutes to the side, an hour with Ctrl. */
const FAST = 4;
const PAGE = 8;

export interface Pressed {
  key: string;
  shift: boolean;
  ctrl: boolean;
}

export function deedOf({ key, shift, ctrl }: Pressed): KeyDeed | null {
  const steps = ctrl ? FAST : 1;
  switch (key) {
    case 'ArrowRight':
      return { t: shift ? 'stretch' : 'shift', steps };
    case 'ArrowLeft':
      return { t: shift ? 'stretch' : 'shift', steps: -steps };
    case 'ArrowDown':
      return { t: 'row', rows: 1 };
    case 'ArrowUp':
      return { t: 'row', rows: -1 };
    case 'PageDown':
      return { t: 'row', rows: PAGE };
    case 'PageUp':
      return { t: 'row', rows: -PAGE };
    case 'Home':
      return { t: ctrl ? 'first' : 'now' };
    case 'End':
      return { t: 'last' };
    case 'Enter':
    case ' ':
      return { t: 'press' };
    case 'm':
    case 'M':
      return ctrl ? null : { t: 'move' };
    case 'n':
    case 'N':
      return ctrl ? null : { t: shift ? 'before' : 'next' };
    case 'Escape':
      return { t: 'escape' };
    default:
      return null;
  }
}

/** The row `by` places further on, heads of groups passed over. */
export function rowBeyond<R extends { kind: string }>(rows: readonly R[], at: number, by: number): number {
  let found = at;
  const step = Math.sign(by);
  for (let left = Math.abs(by), next = at + step; left > 0 && rows[next] !== undefined; next += step) {
    if (rows[next]?.kind !== 'place') continue;
    found = next;
    left -= 1;
  }
  return found;
}

/** The one that begins next after (or before) the stretch. */
export function neighbour<T extends Stretch>(all: readonly T[], at: number, back: boolean): T | null {
  const later = all.filter(({ from }) => (back ? from < at : from > at));
  return (back ? later.at(-1) : later[0]) ?? null;
}
