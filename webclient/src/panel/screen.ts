import type { Link } from './face';
import type { Wish } from './wire';

/** What lies over the state of the room, for a while. */
export type Over =
  | { kind: 'nothing' }
  /** `what` was pressed; `note` says what was wrong with a card. */
  | { kind: 'wish'; wish: Wish; what: string; note?: string }
  | { kind: 'others'; ends: number }
  | { kind: 'faults'; ends: number }
  | { kind: 'told'; text: string; well: boolean; ends: number };

export interface Screen {
  link: Link;
  over: Over;
}

const NOTHING: Over = { kind: 'nothing' };

/** Nobody touched it for this long: the next one finds the state of the room. */
export const LEFT_ALONE = 20_000;
export const READ = 5_000;

/** What is over is put away by itself. */
export function later(over: Over, now: number): Over {
  switch (over.kind) {
    case 'nothing':
      return over;
    case 'wish':
      return now < Date.parse(over.wish.expires) ? over : NOTHING;
    default:
      return now < over.ends ? over : NOTHING;
  }
}
