import { type Box, boxAround } from '../model/geometry';
import type { Point } from '../model/sketch';

/** Which part of the floor is seen. */
export interface View {
  /** Pixels per metre. */
  s: number;
  /** What lies at the upper left corner, metres. */
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export const LEAST = 4;
export const MOST = 160;

export const toFloor = (view: View, [x, y]: Point): Point => [view.x + x / view.s, view.y + y / view.s];
export const toScreen = (view: View, [x, y]: Point): Point => [(x - view.x) * view.s, (y - view.y) * view.s];

/** The point under `at` (pixels) stays where it is. */
export function zoomed(view: View, by: number, at: Point): View {
  const s = Math.min(MOST, Math.max(LEAST, view.s * by));
  const [x, y] = toFloor(view, at);
  return { s, x: x - at[0] / s, y: y - at[1] / s };
}

export const panned = (view: View, dx: number, dy: number): View => ({
  ...view,
  x: view.x - dx / view.s,
  y: view.y - dy / view.s,
});

const AROUND = 1;

/** All of a box, as large as it fits. */
export function fitting({ left, top, right, bottom }: Box, { width, height }: Size, most = MOST): View {
  const [w, h] = [right - left + 2 * AROUND, bottom - top + 2 * AROUND];
  const s = Math.min(most, MOST, Math.max(LEAST, Math.min(width / w, height / h)));
  return { s, x: (left + right) / 2 - width / s / 2, y: (top + bottom) / 2 - height / s / 2 };
}

export const whole = (size: Point, screen: Size): View => fitting(boxAround([[0, 0], size]), screen);

export const middleOf = (view: View, { width, height }: Size): Point =>
  toFloor(view, [width / 2, height / 2]);

/** Metres between two lines of a ruler, so that a number fits between. */
export const rulerStep = (s: number): number => [1, 2, 5, 10, 20].find(step => step * s >= 60) ?? 50;
