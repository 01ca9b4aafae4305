import type { PlanSeat, SeatState } from './draw';
import type { Chosen, Span } from './when';
import type { FloorDay, FloorPlan, SeatLive, SeatRight, Sitting } from './wire';

/** One seat for the chosen time: what the map, the list and the pane say of it. */
export interface SeatNow {
  seat: PlanSeat;
  id: number;
  state: SeatState;
  /** Who has it in that time, or has it next. */
  sitting: Sitting | null;
  /** Free or taken until then, epoch ms; null: not known. */
  until: number | null;
  right: SeatRight | null;
  closed: SeatLive['closed'];
  /** Places taken, of a table for several. */
  taken: number;
}

/** All that decides how a seat stands. */
export interface Looking {
  chosen: Chosen;
  span: Span;
  me: number;
  now: number;
  minMs: number;
}

const starts = ({ from }: Sitting): number => Date.parse(from);
const ends = ({ until }: Sitting): number => Date.parse(until);

/** @param live null: nobody has it and it is not closed */
export function seatNow(
  seat: PlanSeat,
  live: SeatLive | null,
  right: SeatRight | null,
  looking: Looking,
): SeatNow {
  const { span, me, now, minMs, chosen } = looking;
  const base = { seat, id: seat.space ?? 0, right, closed: live?.closed ?? null, sitting: null, taken: 0 };
  const sittings = (live?.sittings ?? []).filter(one => ends(one) > Math.max(span.from, now - 1));
  const own = sittings.find(one => one.person === me && one.state !== 'HELD' && starts(one) < span.until);
  if (own) return { ...base, state: 'MINE', sitting: own, until: ends(own) };
  const among = clashing(sittings, span, chosen.part === 'NOW', minMs);
  base.taken = among.length;
  const clash =
    among.length >= seat.units ? (among.find(one => one.state === 'HERE') ?? among[0]) : undefined;
  if (clash) {
    const here = clash.state === 'HERE' && starts(clash) <= now && now < ends(clash);
    return { ...base, state: here ? 'USED' : 'BOOKED', sitting: clash, until: ends(clash) };
  }
  if (live?.closed || seat.mode === 'UNAVAILABLE')
    return { ...base, state: 'CLOSED', until: live?.closed?.until ? Date.parse(live.closed.until) : null };
  const next = seat.units > 1 ? undefined : sittings[0];
  const end = chosen.part === 'NOW' ? null : span.until;
  const until = next ? Math.min(starts(next), span.until) : end;
  if (right && mayNot(right, span.from)) return { ...base, state: 'NOT_MINE', until };
  return { ...base, state: 'FREE', until };
}

/** Whoever has a place there in that time; for 「いまから」 somebody later only shortens it. */
function clashing(sittings: readonly Sitting[], span: Span, now: boolean, minMs: number): Sitting[] {
  const until = now ? span.from + minMs : span.until;
  return sittings.filter(one => starts(one) < until && ends(one) > span.from);
}

/** Whether it is not for me at that moment. */
export const mayNot = (right: SeatRight, from: number): boolean =>
  right.why !== null || right.step === null || (right.from !== null && Date.parse(right.from) > from);

export function seatsNow(plan: FloorPlan, day: FloorDay | null, looking: Looking): SeatNow[] {
  const lives = new Map(day?.seats.map(live => [live.seat, live]));
  const rights = new Map(day?.rights.map(right => [right.seat, right]));
  return plan.seats.map(seat => {
    const id = seat.space ?? 0;
    if (!day)
      return { seat, id, state: 'UNKNOWN', sitting: null, until: null, right: null, closed: null, taken: 0 };
    return seatNow(seat, lives.get(id) ?? null, rights.get(id) ?? null, looking);
  });
}

export interface Count {
  free: number;
  all: number;
}

/**
 * By letter of the zone, and '' for the floor. Counted in places, as at the kiosk: a table for four counts four. A seat
 * that is not for me is no free seat of mine.
 */
export function countsOf(seats: readonly SeatNow[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>([['', { free: 0, all: 0 }]]);
  for (const { seat, state, taken } of seats)
    for (const key of ['', seat.zone]) {
      if (key === null) continue;
      const count = counts.get(key) ?? { free: 0, all: 0 };
      counts.set(key, {
        free: count.free + (state === 'FREE' || state === 'PICKED' ? seat.units - taken : 0),
        all: count.all + seat.units,
      });
    }
  return counts;
}

/** Letters of the zones where a unit of mine is at home. */
export function ownZones(plan: FloorPlan, day: FloorDay | null): ReadonlySet<string> {
  const home = new Set(day?.rights.filter(({ step }) => step === 'HOME').map(({ seat }) => seat));
  const letters = plan.seats.filter(({ space }) => home.has(space ?? 0)).flatMap(({ zone }) => zone ?? []);
  return new Set(letters);
}

const near = (a: PlanSeat, b: PlanSeat): number => Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);

/** Who sits within `metres`, the nearest first. */
export function peopleNear(
  seat: PlanSeat,
  seats: readonly SeatNow[],
  metres: number,
): { now: SeatNow; far: number }[] {
  return seats
    .filter(now => now.seat !== seat && now.state === 'USED' && now.sitting?.person != null)
    .map(now => ({ now, far: near(seat, now.seat) }))
    .filter(({ far }) => far <= metres)
    .sort((a, b) => a.far - b.far);
}

/** Free seats like this one: same kind, same zone, then by distance. */
export function alike(seat: PlanSeat, seats: readonly SeatNow[], most: number): SeatNow[] {
  const apart = (other: PlanSeat) =>
    (other.kind === seat.kind ? 0 : 1000) + (other.zone === seat.zone ? 0 : 100) + near(seat, other);
  return seats
    .filter(({ state, seat: other }) => state === 'FREE' && other !== seat)
    .sort((a, b) => apart(a.seat) - apart(b.seat))
    .slice(0, most);
}
