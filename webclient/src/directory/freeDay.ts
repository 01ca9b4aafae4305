import { atClock, HOUR, MINUTE } from '../kernel/time';
import type { Busy, Instant, PresenceState, ReachCard } from '../kernel/wire';

export interface Stretch {
  from: number;
  to: number;
}

export interface BusyStretch extends Stretch {
  state: PresenceState;
}

type Day = Pick<ReachCard, 'workFrom' | 'workUntil' | 'busy'>;

/** The line shows the usual working day and grows with whoever works earlier or later. */
const OPENS = { hour: 8, minute: 30 };
const CLOSES = { hour: 17, minute: 30 };

export function dayOf({ workFrom, workUntil }: Day, now: number): Stretch {
  const opens = atClock(now, OPENS.hour, OPENS.minute);
  const closes = atClock(now, CLOSES.hour, CLOSES.minute);
  return {
    from: Math.min(opens, at(workFrom) ?? opens),
    to: Math.max(closes, at(workUntil) ?? closes),
  };
}

function at(instant: Instant | null): number | null {
  return instant === null ? null : Date.parse(instant);
}

/** Working time of today; null on a day off. */
export function workOf({ workFrom, workUntil }: Day): Stretch | null {
  const [from, to] = [at(workFrom), at(workUntil)];
  return from === null || to === null || to <= from ? null : { from, to };
}

/** What is taken of `within`, in order; the parts of one block that overlap count once. */
export function busyIn(busy: readonly Busy[], within: Stretch): BusyStretch[] {
  return busy
    .map(({ from, until, state }) => ({
      from: Math.max(within.from, Date.parse(from)),
      to: Math.min(within.to, Date.parse(until)),
      state,
    }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
}

/** At home one can be reached as well as at the desk. */
const STILL_FREE: readonly PresenceState[] = ['TELEWORK', 'AVAILABLE'];

/** The gaps between what is taken, within working hours. */
export function freeOf(day: Day): Stretch[] {
  const work = workOf(day);
  if (!work) return [];
  const gaps: Stretch[] = [];
  let from = work.from;
  for (const taken of busyIn(day.busy, work)) {
    if (STILL_FREE.includes(taken.state)) continue;
    if (taken.from > from) gaps.push({ from, to: taken.from });
    from = Math.max(from, taken.to);
  }
  return from < work.to ? [...gaps, { from, to: work.to }] : gaps;
}

/** The next gap from now on, cut at now; too short ones are none. */
export function nextGap(day: Day, now: number): Stretch | null {
  return cutAt(freeOf(day), now).find(gap => gap.to - gap.from >= SHORT_TALK) ?? null;
}

function cutAt(gaps: readonly Stretch[], now: number): Stretch[] {
  return gaps.filter(gap => gap.to > now).map(gap => ({ from: Math.max(gap.from, now), to: gap.to }));
}

export const SHORT_TALK = 10 * MINUTE;
const PROPOSED = 3;
/** Two proposals closer together would be the same one. */
const APART = HOUR / 2;
const NOON = { from: 12, to: 13 };

/** Three times today at which both have ten minutes: not at noon, on a full ten minutes, not before five minutes from now. */
export function proposals(mine: Day, theirs: Day, now: number): Stretch[] {
  const earliest = Math.ceil((now + 5 * MINUTE) / SHORT_TALK) * SHORT_TALK;
  const noon = { from: atClock(now, NOON.from), to: atClock(now, NOON.to) };
  const free = (slot: Stretch) =>
    [mine, theirs].every(day => freeOf(day).some(gap => gap.from <= slot.from && slot.to <= gap.to)) &&
    (slot.to <= noon.from || slot.from >= noon.to);
  const chosen: Stretch[] = [];
  const midnight = atClock(now, 24);
  for (let from = earliest; from < midnight && chosen.length < PROPOSED; from += SHORT_TALK) {
    const slot = { from, to: from + SHORT_TALK };
    const last = chosen.at(-1);
    if (free(slot) && (!last || from - last.from >= APART)) chosen.push(slot);
  }
  return chosen;
}
