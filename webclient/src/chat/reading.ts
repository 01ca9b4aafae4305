import { http } from '../kernel/http';
import { rooms } from './chat';

const SETTLE_MS = 500;

const seen = new Map<number, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Message `n` was on a screen that somebody could see: half a second later it counts as read. */
export function sawMessage(room: number, n: number): void {
  const known = rooms.get(room);
  if (!known || n <= Math.max(known.mine, seen.get(room) ?? 0)) return;
  seen.set(room, n);
  clearTimeout(timer);
  timer = setTimeout(tell, SETTLE_MS);
}

function tell(): void {
  for (const [room, n] of seen) void advance(room, n);
  seen.clear();
}

/** Moves both pointers forward; a failure is told again by the next message seen. */
async function advance(room: number, n: number): Promise<void> {
  const known = rooms.get(room);
  if (!known || known.mine >= n) return;
  const [mine, shown] = [n, Math.max(n, known.shown)];
  rooms.point(room, mine, shown);
  await http
    .put(`/api/chat/rooms/${room}/pointers`, { mine, shown })
    .catch(() => rooms.point(room, known.mine, known.shown));
}
