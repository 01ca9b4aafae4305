import { describe, expect, it } from 'vitest';
import type { RoomSummary } from '../../kernel/wire';
import { aRoom } from '../testing';
import { UNARRANGED } from './arrangement';
import { missed, nextMissed, totalMissed } from './catchUp';

const unread = (id: number, over: Partial<RoomSummary> = {}) => aRoom(id, { head: 5, mine: 3, ...over });
const person = { id: 9, name: '渡邉 彩', kana: '', unit: null, title: null };

const rooms = [
  unread(1),
  unread(2, { kind: 'UNIT' }),
  unread(3),
  unread(4, { kind: 'DIRECT', other: person }),
  unread(5),
  unread(6, { named: 1 }),
  aRoom(7, { head: 5, mine: 5 }),
  unread(8, { named: 2 }),
  unread(9),
  unread(10, { name: '', people: [person] }),
];
const mine = {
  ...UNARRANGED,
  favourites: [3],
  levels: [
    { room: 8, level: 'MUTE' as const },
    { room: 1, level: 'MENTIONS' as const },
  ],
};
const all = missed(rooms, mine, new Map([[5, 1]]));

describe('what was written while I was away', () => {
  it('comes in the order of what concerns me: named, asked, persons, favourites, units, others, quiet ones', () => {
    expect(all.map(({ room, concern }) => [room.id, concern])).toEqual([
      [6, 'named'],
      [5, 'asked'],
      [4, 'person'],
      [10, 'person'],
      [3, 'favourite'],
      [2, 'unit'],
      [9, 'other'],
      [1, 'quiet'],
    ]);
  });

  it('counts no muted room and nothing read', () => {
    expect(totalMissed(all)).toBe(16);
  });

  it('is walked from the open room on, round the end', () => {
    expect(nextMissed(all, null)?.id).toBe(6);
    expect(nextMissed(all, 6)?.id).toBe(5);
    expect(nextMissed(all, 1)?.id).toBe(6);
    expect(nextMissed(all, 77)?.id).toBe(6);
  });

  it('has no next when only the open room is left, or none', () => {
    expect(nextMissed(missed([unread(1)], UNARRANGED, new Map()), 1)).toBeUndefined();
    expect(nextMissed([], null)).toBeUndefined();
  });
});
