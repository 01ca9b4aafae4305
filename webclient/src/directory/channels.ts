import type { PresenceState } from '../kernel/wire';

/** The ways to reach somebody that exist in this hub so far. */
export type ChannelKind = 'chat' | 'call' | 'mobile' | 'mail' | 'instead' | 'silent';
export type Rank = 'filled' | 'outlined' | 'row' | 'impossible';

export interface Channel {
  kind: ChannelKind;
  rank: Rank;
}

export interface Reach {
  extension: boolean;
  mobile: boolean;
  mail: boolean;
  /** Somebody of the same team who can be reached now. */
  colleague: boolean;
}

/** In order of rank for each state, as if all ways existed; the first is what works best now. */
const TABLE: Record<PresenceState, readonly ChannelKind[]> = {
  AVAILABLE: ['call', 'chat', 'mail'],
  TELEWORK: ['chat', 'mobile', 'mail', 'silent'],
  MEETING: ['chat', 'mail', 'silent'],
  BUSY: ['chat', 'mail', 'silent'],
  CALL: ['chat', 'mail', 'silent'],
  AWAY: ['chat', 'mail', 'silent'],
  OUT: ['chat', 'mobile', 'mail', 'silent'],
  TRIP: ['chat', 'mobile', 'mail', 'silent'],
  LEAVE: ['instead', 'mail', 'chat', 'silent'],
  GONE: ['instead', 'mail', 'chat', 'silent'],
  UNKNOWN: ['chat', 'call', 'mail'],
};

/** These stand in a row of small ones unless something has to take the first places. */
const SMALL: readonly ChannelKind[] = ['mail'];

export function channelsFor(state: PresenceState, reach: Reach): Channel[] {
  const there = TABLE[state].filter(kind => exists(kind, reach));
  const ways = there.filter(kind => kind !== 'silent');
  const ranked = ways.map((kind, place) => ({ kind, rank: rankOf(kind, place, state) }));
  return there.includes('silent') ? [...ranked, { kind: 'silent', rank: 'impossible' }] : ranked;
}

function exists(kind: ChannelKind, reach: Reach): boolean {
  switch (kind) {
    case 'chat':
      return true;
    case 'call':
    case 'silent':
      return reach.extension;
    case 'mobile':
      return reach.mobile;
    case 'mail':
      return reach.mail;
    case 'instead':
      return reach.colleague;
  }
}

/** Who is on leave or gone gets no filled button that disturbs: only somebody in their place may be one. */
function rankOf(kind: ChannelKind, place: number, state: PresenceState): Rank {
  const off = state === 'LEAVE' || state === 'GONE';
  if (place === 0) return off && kind !== 'instead' ? 'outlined' : 'filled';
  if (place === 1 && (!SMALL.includes(kind) || off)) return 'outlined';
  return 'row';
}

/** Would the desk phone be answered? */
export function rings(state: PresenceState | undefined): boolean {
  return state === 'AVAILABLE' || state === 'UNKNOWN' || state === undefined;
}
