import { DAY, HOUR, MINUTE } from '../../kernel/time';
import type { Stretch } from '../times';

/** The hours that are always drawn; a day with earlier or later blocks is longer. */
const OPENS = 8;
const CLOSES = 20;

export const HOUR_PX = 74;
export const ROW_PX = 41;
export const GROUP_PX = 27;

/** Part of a day that is drawn, in hours since midnight. */
export interface Hours {
  first: number;
  last: number;
}

/** Full hours around all that lies on the days; `stretches` are since midnight of their own day. */
export function hoursAround(stretches: readonly Stretch[]): Hours {
  let [first, last] = [OPENS, CLOSES];
  for (const { from, until } of stretches) {
    first = Math.min(first, Math.floor(Math.max(0, from) / HOUR));
    last = Math.max(last, Math.ceil(Math.min(DAY, until) / HOUR));
  }
  return { first, last };
}

export const widthOf = ({ first, last }: Hours) => (last - first) * HOUR_PX;

/** Where a moment of the row's day is drawn, px from the first hour. */
export function xOf(at: number, dayStart: number, { first }: Hours): number {
  return ((at - dayStart) / HOUR - first) * HOUR_PX;
}

/** The moment under a place of the row, on a full step. */
export function timeAt(x: number, dayStart: number, { first }: Hours, step: number): number {
  const minutes = (x / HOUR_PX + first) * 60;
  return dayStart + Math.round((minutes * MINUTE) / step) * step;
}

/** A row of the grid or the head of a group. */
export interface Sized {
  height: number;
}

/** Top of each row, and the height of all at the end. */
export function topsOf(rows: readonly Sized[]): number[] {
  const tops = [0];
  for (const { height } of rows) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}

/** The row at `y`: the last one whose top is not below it. */
export function rowAt(tops: readonly number[], y: number): number {
  let [low, high] = [0, tops.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] as number) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rows drawn beyond the edge, so that a flick does not show nothing. */
const BEYOND = 6;

/** First and one past the last row to draw. */
export function visibleRows(tops: readonly number[], top: number, height: number): [number, number] {
  const last = tops.length - 1;
  return [Math.max(0, rowAt(tops, top) - BEYOND), Math.min(last, rowAt(tops, top + height) + 1 + BEYOND)];
}
