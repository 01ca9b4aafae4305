import type { Arrangement, RoomSummary } from '../../kernel/wire';
import { unreadOf } from '../rooms';
import { levelOf } from './arrangement';

/** Why an unread room concerns me, the nearest first. */
export const CONCERNS = ['named', 'asked', 'person', 'favourite', 'unit', 'other', 'quiet'] as const;
export type Concern = (typeof CONCERNS)[number];

export interface Missed {
  concern: Concern;
  room: RoomSummary;
}

/** How many answers each room still waits for from me. */
export type Asked = ReadonlyMap<number, number>;

/** What was written while I was away, in the order of what concerns me first; muted rooms do not. */
export function missed(rooms: readonly RoomSummary[], arrangement: Arrangement, asked: Asked): Missed[] {
  const all = rooms
    .filter(room => unreadOf(room) > 0 && levelOf(arrangement, room.id) !== 'MUTE')
    .map(room => ({ room, concern: concernOf(room, arrangement, asked) }));
  return CONCERNS.flatMap(concern => all.filter(one => one.concern === concern));
}

function concernOf(room: RoomSummary, arrangement: Arrangement, asked: Asked): Concern {
  if (room.named > 0) return 'named';
  if (asked.has(room.id)) return 'asked';
  if (levelOf(arrangement, room.id) === 'MENTIONS') return 'quiet';
  if (room.kind === 'DIRECT' || room.people.length > 0) return 'person';
  if (arrangement.favourites.includes(room.id)) return 'favourite';
  return room.kind === 'UNIT' ? 'unit' : 'other';
}

/** Where one goes from the open room: on to the next, and from the last to the first that is left. */
export function nextMissed(all: readonly Missed[], open: number | null): RoomSummary | undefined {
  const at = all.findIndex(({ room }) => room.id === open);
  const next = all[at + 1] ?? all[0];
  return next && next.room.id !== open ? next.room : undefined;
}

export function totalMissed(all: readonly Missed[]): number {
  return all.reduce((total, { room }) => total + unreadOf(room), 0);
}
