import type { PresenceState } from '../kernel/wire';

/** The ways to reach somebody. `instead` is a stand-in, `tell` the hub's word when they are free, `silent` a phone that nobody hears. */
export type ChannelKind =
  | 'chat'
  | 'call'
  | 'mobile'
  | 'mail'
  | 'meeting'
  | 'book'
  | 'tell'
  | 'instead'
  | 'silent';
export type Rank = 'filled' | 'outlined' | 'row' | 'impossible';
export type Situation = 'usual' | 'urgent' | 'closed' | 'closedUrgent';

export interface Channel {
  kind: ChannelKind;
  rank: Rank;
}

/** What exists for this person now; chat always does. */
export type Reach = Partial<Record<Exclude<ChannelKind, 'chat' | 'silent'>, boolean>>;

/** Before the bar: in order of rank, as if all existed. After it: the row of small ones. */
type Order = Record<Situation, string>;

const FREE: Order = {
  usual: 'call chat | book mail meeting',
  urgent: 'call mobile | chat meeting',
  closed: 'chat mail | book',
  closedUrgent: 'call mobile | chat mail',
};
const HOME: Order = {
  usual: 'chat mobile | book mail meeting',
  urgent: 'mobile chat | meeting instead',
  closed: 'chat mail | book',
  closedUrgent: 'mobile chat | instead mail',
};
const ENGAGED: Order = {
  usual: 'chat tell | book mail meeting',
  urgent: 'instead mobile | chat tell',
  closed: 'chat mail | tell book',
  closedUrgent: 'mobile instead | chat mail',
};
const AWAY: Order = { ...ENGAGED, urgent: 'mobile instead | chat tell' };
const ELSEWHERE: Order = {
  usual: 'chat mobile tell | book mail meeting',
  urgent: 'mobile instead | chat tell',
  closed: 'mail chat | tell book',
  closedUrgent: 'mobile instead | chat mail',
};
const OFF: Order = {
  usual: 'instead mail | tell book chat',
  urgent: 'instead mobile | mail chat',
  closed: 'instead mail | tell book chat',
  closedUrgent: 'instead mobile | mail chat',
};
const UNKNOWN: Order = {
  usual: 'chat call | tell mail meeting',
  urgent: 'call mobile instead | chat mail',
  closed: 'mail chat | tell book',
  closedUrgent: 'mobile instead | chat mail',
};

/** The table of RATIONALE.md, which the test reads. */
export const TABLE: Record<PresenceState, Order> = {
  AVAILABLE: FREE,
  TELEWORK: HOME,
  MEETING: ENGAGED,
  BUSY: ENGAGED,
  CALL: AWAY,
  AWAY,
  OUT: ELSEWHERE,
  TRIP: ELSEWHERE,
  LEAVE: OFF,
  GONE: OFF,
  UNKNOWN,
};

export function situationOf(urgent: boolean, working: boolean): Situation {
  if (working) return urgent ? 'urgent' : 'usual';
  return urgent ? 'closedUrgent' : 'closed';
}

/** The first that exists is filled, the second outlined; what finds no room there leads the row. */
export function channelsFor(
  state: PresenceState,
  situation: Situation,
  phone: boolean,
  reach: Reach,
): Channel[] {
  const [large = [], small = []] = TABLE[state][situation]
    .split(' | ')
    .map(part => (part.split(' ') as ChannelKind[]).filter(kind => exists(kind, reach)));
  // On leave only somebody in their place may be the loud one.
  const calm = OFF === TABLE[state] && large[0] !== 'instead' && situation !== 'closedUrgent';
  const ranked: Channel[] = [...large, ...small].map((kind, place) => ({
    kind,
    rank: place >= 2 || place >= large.length ? 'row' : place === 0 && !calm ? 'filled' : 'outlined',
  }));
  const rung = ranked.some(channel => channel.kind === 'call');
  return phone && !rung ? [...ranked, { kind: 'silent', rank: 'impossible' }] : ranked;
}

function exists(kind: ChannelKind, reach: Reach): boolean {
  return kind === 'chat' || (kind !== 'silent' && reach[kind] === true);
}

/** Would the desk phone be answered? */
export function rings(state: PresenceState | undefined): boolean {
  return state === 'AVAILABLE' || state === 'UNKNOWN' || state === undefined;
}
