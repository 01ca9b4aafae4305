import { tokyoDate } from '../kernel/time';
import type { FloorDay, LocalDate, MySitting, MySittings, SeatLive, SeatNotice } from './wire';

/** What moves the snapshots on. */
export type SeatingEvent =
  | { t: 'lives'; s: number; day: LocalDate; lives: readonly SeatLive[] }
  | { t: 'mine'; s: number; sitting: MySitting }
  | { t: 'notice'; s: number; notice: SeatNotice }
  | { t: 'read'; s: number; upTo: number };

const empty = ({ sittings, closed }: SeatLive): boolean => sittings.length === 0 && closed === null;

/** Seats that are taken or closed; whatever is not named stays the object it was. */
export function withLives(held: FloorDay, lives: readonly SeatLive[]): FloorDay {
  if (lives.length === 0) return held;
  const seats = new Map(held.seats.map(live => [live.seat, live]));
  for (const live of lives) {
    if (empty(live)) seats.delete(live.seat);
    else seats.set(live.seat, live);
  }
  return { ...held, seats: [...seats.values()] };
}

const kept = (live: SeatLive | undefined): boolean =>
  live?.sittings.some(({ kind }) => kind === 'FIXED') ?? false;

/** Whether somebody's own seat is lent now, or taken back: whose it is follows from that, and is asked anew. */
export function lends(held: FloorDay, lives: readonly SeatLive[]): boolean {
  return lives.some(
    live =>
      kept(live) !== kept(held.seats.find(({ seat }) => seat === live.seat)) &&
      held.rights.some(({ seat }) => seat === live.seat),
  );
}

export function withMine(held: MySittings, sitting: MySitting, seq: number): MySittings {
  const others = held.sittings.filter(({ id }) => id !== sitting.id);
  const sittings = [...others, sitting].sort((a, b) => a.from.localeCompare(b.from) || a.id - b.id);
  return { ...held, seq: Math.max(held.seq, seq), sittings };
}

export function withNotice(held: MySittings, notice: SeatNotice, seq: number): MySittings {
  if (held.notices.some(({ id }) => id === notice.id)) return held;
  const notices = [notice, ...held.notices];
  return { ...held, seq: Math.max(held.seq, seq), notices, unread: unreadOf(notices, held.read) };
}

export function withRead(held: MySittings, upTo: number): MySittings {
  const read = Math.max(held.read, upTo);
  return { ...held, read, unread: unreadOf(held.notices, read) };
}

const unreadOf = (notices: readonly SeatNotice[], read: number): number =>
  notices.filter(({ id }) => id > read).length;

/** What I did is seen at once; the live value says the same a moment later. */
export function withMySitting(held: FloorDay, mine: MySitting, me: number): FloorDay {
  if (tokyoDate(mine.from) !== held.day) return held;
  const { id, seat, from, until, open, state, kind } = mine;
  const takes = state === 'HERE' || state === 'BOOKED' || state === 'HELD';
  const others = held.seats.filter(
    live => live.sittings.some(sitting => sitting.id === id) || live.seat === seat,
  );
  const known = others.find(live => live.seat === seat) ?? { seat, sittings: [], closed: null };
  const without = (live: SeatLive) => ({
    ...live,
    sittings: live.sittings.filter(sitting => sitting.id !== id),
  });
  const now = without(known);
  const sitting = { id, seat, person: me, from, until, open, state, kind };
  const sittings = takes
    ? [...now.sittings, sitting].sort((a, b) => a.from.localeCompare(b.from))
    : now.sittings;
  return withLives(held, [...others.filter(live => live !== known).map(without), { ...now, sittings }]);
}
