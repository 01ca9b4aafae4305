import type { OpenRequest, RoomSummary, ThreadSummary } from '../../kernel/wire';

const unread = ({ head, mine }: { head: number; mine: number }) => Math.max(0, head - mine);

/**
 * What the rail says: unread messages of my rooms and unread answers of threads I follow, without
 * those of muted rooms.
 */
export function totalOf(
  rooms: Iterable<RoomSummary>,
  threads: Iterable<ThreadSummary>,
  muted: (home: number) => boolean,
): number {
  let total = 0;
  for (const room of rooms) if (!muted(room.id)) total += unread(room);
  for (const thread of threads) if (!muted(thread.home)) total += unread(thread);
  return total;
}

/** Answers wanted of me in what I have read; what I have not is among the unread already. */
export function answersWanted(
  wanted: Iterable<Pick<OpenRequest, 'room' | 'home' | 'n'>>,
  readUpTo: (lane: number) => number,
  muted: (home: number) => boolean,
): number {
  let total = 0;
  for (const { room, home, n } of wanted) if (!muted(home) && n <= readUpTo(room)) total++;
  return total;
}
