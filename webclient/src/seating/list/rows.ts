import { inOrder } from '../draw';
import type { SeatNow } from '../seats';
import type { FloorPlan } from '../wire';

export type Row =
  | { kind: 'zone'; letter: string; free: number; all: number }
  | { kind: 'seat'; now: SeatNow }
  | { kind: 'rooms' }
  | { kind: 'room'; at: number };

/** My own zones first, then by letter, at the end what stands in none; in each by number. Rooms follow. */
export function rowsOf(plan: FloorPlan, seats: readonly SeatNow[], own: ReadonlySet<string>): Row[] {
  const letters = [...new Set(seats.map(({ seat }) => seat.zone ?? ''))].sort(
    (a, b) =>
      Number(own.has(b)) - Number(own.has(a)) || Number(a === '') - Number(b === '') || a.localeCompare(b),
  );
  const bySeat = new Map(seats.map(now => [now.seat, now]));
  const zones = letters.flatMap((letter): Row[] => {
    const inside = seats.filter(({ seat }) => (seat.zone ?? '') === letter);
    const free = inside.filter(({ state }) => state === 'FREE').length;
    const ordered = inOrder(inside.map(({ seat }) => seat));
    return [
      { kind: 'zone', letter, free, all: inside.length },
      ...ordered.flatMap((seat): Row[] => {
        const now = bySeat.get(seat);
        return now ? [{ kind: 'seat', now }] : [];
      }),
    ];
  });
  const rooms = plan.rooms.map((_, at): Row => ({ kind: 'room', at }));
  return rooms.length > 0 ? [...zones, { kind: 'rooms' }, ...rooms] : zones;
}
