import { http } from '../kernel/http';
import { rooms } from './chat';
import { threads } from './thread/threadsStore';

const SETTLE_MS = 500;

const seen = new Map<number, number>();
/** Rooms and threads marked unread on purpose: what is still on the screen does not count as read. */
const held = new Set<number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Where I stand in a room or in a thread that I follow. */
const storeOf = (lane: number) => (rooms.get(lane) ? rooms : threads);

/** What was marked read unseen is seen by nobody as 既読 until it was on the screen. */
function readOf({ mine, shown }: { mine: number; shown: number }): number {
  return Math.min(mine, shown);
}

/** Message `n` was on a screen that somebody could see: half a second later it counts as read. */
export function sawMessage(lane: number, n: number): void {
  const known = storeOf(lane).get(lane);
  if (!known || held.has(lane) || n <= Math.max(readOf(known), seen.get(lane) ?? 0)) return;
  seen.set(lane, n);
  clearTimeout(timer);
  timer = setTimeout(tell, SETTLE_MS);
}

/** Somebody has come to a room anew. */
export function beginReading(lane: number): void {
  held.delete(lane);
}

/** From message `n` on everything is unread again, for me; what others see of my reading stays. */
export async function markUnread(lane: number, n: number): Promise<void> {
  held.add(lane);
  seen.delete(lane);
  await point(lane, n - 1);
}

export async function markRead(lane: number): Promise<void> {
  const known = storeOf(lane).get(lane);
  if (known && known.mine < known.head) await point(lane, known.head);
}

function tell(): void {
  for (const [lane, n] of seen) {
    const known = storeOf(lane).get(lane);
    if (known && readOf(known) < n) point(lane, Math.max(n, known.mine), n).catch(() => undefined);
  }
  seen.clear();
}

/** Shown at once; a failure is told again by the next message seen. */
async function point(lane: number, mine: number, seenUpTo = mine): Promise<void> {
  const store = storeOf(lane);
  const known = store.get(lane);
  if (!known) return;
  const shown = Math.max(seenUpTo, known.shown);
  store.point(lane, mine, shown);
  try {
    await http.put(`/api/chat/rooms/${lane}/pointers`, { mine, shown });
  } catch (cause) {
    store.point(lane, known.mine, known.shown);
    throw cause;
  }
}
