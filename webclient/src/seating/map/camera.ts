import type { Rect } from '../draw';

/** What of the floor is in the window: pixels per metre, and which metres are at its top left. */
export interface Camera {
  s: number;
  x: number;
  y: number;
}

export interface Size {
  w: number;
  h: number;
}

export const MOST = 110;

/** The scale at which `box` just fits. */
export const fitScale = ([, , w, h]: Rect, { w: wide, h: high }: Size): number =>
  Math.min(wide / w, high / h);

/** The floor may be pushed to the edge of the window, not out of it; what is smaller stands in the middle. */
export function clamped({ s, x, y }: Camera, whole: Rect, view: Size): Camera {
  const scale = Math.min(MOST, Math.max(s, fitScale(whole, view)));
  return {
    s: scale,
    x: within(x, whole[0], whole[2], view.w / scale),
    y: within(y, whole[1], whole[3], view.h / scale),
  };
}

function within(at: number, from: number, length: number, seen: number): number {
  if (length <= seen) return from - (seen - length) / 2;
  return Math.min(Math.max(at, from), from + length - seen);
}

/** `box` in the middle, as large as it fits, at least at `least`. */
export function showing(box: Rect, view: Size, whole: Rect, least = 0, most = MOST): Camera {
  const s = Math.min(most, Math.max(least, fitScale(box, view)));
  const [x, y, w, h] = box;
  return clamped({ s, x: x + w / 2 - view.w / s / 2, y: y + h / 2 - view.h / s / 2 }, whole, view);
}

/** A window too small for `box` begins at its north-west corner, with this much around it. */
const MARGIN_PX = 14;

/** As `showing`; what does not fit at `least` is read from its beginning. */
export function beginning(box: Rect, view: Size, whole: Rect, least: number, most = MOST): Camera {
  const camera = showing(box, view, whole, least, most);
  const [x, y, w, h] = box;
  const margin = MARGIN_PX / camera.s;
  const wide = w > view.w / camera.s;
  const high = h > view.h / camera.s;
  return clamped(
    { s: camera.s, x: wide ? x - margin : camera.x, y: high ? y - margin : camera.y },
    whole,
    view,
  );
}

/** Zooms so that what is under the pixel stays there. */
export function zoomed(camera: Camera, by: number, px: number, py: number, whole: Rect, view: Size): Camera {
  const s = Math.min(MOST, Math.max(camera.s * by, fitScale(whole, view)));
  const [x, y] = [camera.x + px / camera.s - px / s, camera.y + py / camera.s - py / s];
  return clamped({ s, x, y }, whole, view);
}

export const panned = (camera: Camera, dx: number, dy: number, whole: Rect, view: Size): Camera =>
  clamped({ ...camera, x: camera.x - dx / camera.s, y: camera.y - dy / camera.s }, whole, view);

const PAD_PX = 48;

/** The same scale, moved only as far as `box` needs to be seen. */
export function revealing(camera: Camera, [x, y, w, h]: Rect, whole: Rect, view: Size, below = 0): Camera {
  const pad = PAD_PX / camera.s;
  const [wide, high] = [view.w / camera.s, (view.h - below) / camera.s];
  const shift = (at: number, length: number, from: number, seen: number) => {
    if (at - pad < from) return at - pad;
    if (at + length + pad > from + seen) return at + length + pad - seen;
    return from;
  };
  const next = { ...camera, x: shift(x, w, camera.x, wide), y: shift(y, h, camera.y, high) };
  return clamped(next, whole, view);
}
