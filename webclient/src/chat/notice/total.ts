import type { RoomSummary, ThreadSummary } from '../../kernel/wire';

const unread = ({ head, mine }: { head: number; mine: number }) => Math.max(0, head - mine);

/**
 * What title, favicon, app icon and rail say: unread messages of my rooms and unread answers of threads I follow, without
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
