import type { RoomSummary } from '../../kernel/wire';
import { arrangement, levelIn } from '../arrangement';
import { rooms } from '../chat';
import { threads } from '../thread/threadsStore';
import type { Lane } from './facts';

/** A room or thread as I have it; undefined for what is not mine. */
export function laneOf(room: number, home: number): Lane | undefined {
  const here = rooms.get(home);
  if (!here) return undefined;
  const wish = levelIn(arrangement.get(), home) ?? 'USUAL';
  if (room === home) return { kind: here.kind, mine: here.mine, follows: true, wish };
  const thread = threads.get(room);
  return { kind: 'THREAD', mine: thread?.mine ?? 0, follows: thread !== undefined, wish };
}

export function homeOf(home: number): RoomSummary | undefined {
  return rooms.get(home);
}

/** Words of which I want to hear in any room. */
export function myWords(): readonly string[] {
  return arrangement.get()?.keywords ?? [];
}
