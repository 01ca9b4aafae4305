import { HOUR, MINUTE } from '../../kernel/time';
import type { LocalDate } from '../../kernel/wire';

/** A stretch of time, half-open, in epoch milliseconds. */
export interface Stretch {
  from: number;
  until: number;
}

/** Where something stands in the column of its day: lanes beside each other, and how many it is wide. */
export interface Placed<T> {
  item: T;
  lane: number;
  lanes: number;
  wide: number;
}

/** A press means a multiple of this. */
export const STEP = 15 * MINUTE;
/** Whoever only clicks means so much. */
export const USUAL = 60 * MINUTE;
/** A block is drawn at least as high as a finger or a pointer needs: 24 px, where an hour has 48. */
export const LEAST_DRAWN = 30 * MINUTE;

export const startOfDay = (day: LocalDate): number => Date.parse(`${day}T00:00:00+09:00`);

export const overlaps = (a: Stretch, b: Stretch): boolean => a.from < b.until && b.from < a.until;

/** The part of a stretch inside another; null when there is none. */
export function within(stretch: Stretch, frame: Stretch): Stretch | null {
  const from = Math.max(stretch.from, frame.from);
  const until = Math.min(stretch.until, frame.until);
  return from < until ? { from, until } : null;
}

/** As it is drawn: what is very short still has the height of a line. */
const drawn = ({ from, until }: Stretch): Stretch => ({ from, until: Math.max(until, from + LEAST_DRAWN) });

/**
 * Puts what overlaps beside each other: the earlier and the longer first, each in the first lane that is free,
 * and as wide as the lanes at its right are empty.
 */
export function layOut<T extends Stretch>(items: readonly T[]): Placed<T>[] {
  const ordered = [...items].sort((a, b) => a.from - b.from || b.until - a.until);
  return groupsOf(ordered).flatMap(placeGroup);
}

/** What hangs together by overlapping, directly or through another. */
function groupsOf<T extends Stretch>(ordered: readonly T[]): T[][] {
  const groups: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of ordered) {
    if (item.from >= end) groups.push([]);
    groups.at(-1)?.push(item);
    end = Math.max(end, drawn(item).until);
  }
  return groups;
}

function placeGroup<T extends Stretch>(group: readonly T[]): Placed<T>[] {
  const lanes: T[][] = [];
  const laneOf = new Map<T, number>();
  for (const item of group) {
    const free = lanes.findIndex(lane => lane.every(other => !overlaps(drawn(other), drawn(item))));
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), item];
    laneOf.set(item, lane);
  }
  return group.map(item => {
    const lane = laneOf.get(item) ?? 0;
    const next = lanes.findIndex(
      (others, at) => at > lane && others.some(other => overlaps(drawn(other), drawn(item))),
    );
    return { item, lane, lanes: lanes.length, wide: (next < 0 ? lanes.length : next) - lane };
  });
}

/** The hours one sees without asking; they grow with what lies outside. */
const FIRST_HOUR = 8;
const LAST_HOUR = 19;

/** First and last hour (0…24) that the days show, so that everything in them is seen. */
export function hoursOf(
  items: readonly Stretch[],
  days: readonly LocalDate[],
): { first: number; last: number } {
  let [first, last] = [FIRST_HOUR, LAST_HOUR];
  for (const day of days) {
    const start = startOfDay(day);
    for (const item of items) {
      const part = within(item, { from: start, until: start + 24 * HOUR });
      if (!part) continue;
      first = Math.min(first, Math.floor((part.from - start) / HOUR));
      last = Math.max(last, Math.ceil((part.until - start) / HOUR));
    }
  }
  return { first, last };
}

export const snap = (at: number, step = STEP): number => Math.round(at / step) * step;
export const snapDown = (at: number, step = STEP): number => Math.floor(at / step) * step;

/** What a drag from one moment to another means: whole steps, at least one, whichever way it went. */
export function dragged(start: number, now: number): Stretch {
  const [low, high] = now < start ? [now, start] : [start, now];
  const from = snapDown(low);
  return { from, until: Math.max(from + STEP, Math.ceil(high / STEP) * STEP) };
}

/** Moved by so much, in whole steps, with its length; across midnight it stays on the day where it begins. */
export function moved(stretch: Stretch, by: number): Stretch {
  const from = snap(stretch.from + by);
  return { from, until: from + (stretch.until - stretch.from) };
}

/** With another end: never shorter than a step. */
export function stretched(stretch: Stretch, by: number): Stretch {
  return { from: stretch.from, until: Math.max(stretch.from + STEP, snap(stretch.until + by)) };
}

/** The free parts of a frame between what is taken. */
export function gaps(taken: readonly Stretch[], frame: Stretch): Stretch[] {
  const free: Stretch[] = [];
  let from = frame.from;
  for (const one of [...taken].sort((a, b) => a.from - b.from)) {
    if (one.from > from) free.push({ from, until: Math.min(one.from, frame.until) });
    from = Math.max(from, one.until);
    if (from >= frame.until) return free;
  }
  return [...free, { from, until: frame.until }];
}
