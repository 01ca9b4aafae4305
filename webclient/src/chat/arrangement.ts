import type { Arrangement, Level } from '../kernel/wire';

export { arranged as arrange, arrangement } from './arrange/arrangementStore';
export type { Arrangement, Level };

export function levelIn(held: Arrangement, room: number): Level | null {
  return held.levels.find(one => one.room === room)?.level ?? null;
}

/** Whether a room is neither told nor counted. */
export function isMuted(held: Arrangement, room: number): boolean {
  return levelIn(held, room) === 'MUTE';
}

/** @param level null: as usual */
export function withLevel(held: Arrangement, room: number, level: Level | null): Arrangement {
  const others = held.levels.filter(one => one.room !== room);
  return { ...held, levels: level ? [...others, { room, level }] : others };
}
