/** How a picture lies on the stage: `scale` 1 fits it, x and y (px) move its middle from the middle of the stage. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export const FIT: View = { scale: 1, x: 0, y: 0 };
export const STEP = 1.4;
const MOST = 8;

/** Keeps the point under the finger or pointer where it is; px from the middle of the stage. */
export function zoomAt(view: View, factor: number, at: { x: number; y: number }): View {
  const scale = clamp(view.scale * factor, 1, MOST);
  const by = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by };
}

/** A picture can be moved until its edge meets the edge of the stage, no farther. */
export function within(view: View, picture: Size, stage: Size): View {
  const x = Math.max(0, (picture.width * view.scale - stage.width) / 2);
  const y = Math.max(0, (picture.height * view.scale - stage.height) / 2);
  return { scale: view.scale, x: clamp(view.x, -x, x), y: clamp(view.y, -y, y) };
}

/** The largest that fits; a small picture keeps its size. */
export function fitted(picture: Size, stage: Size): Size {
  const by = Math.min(1, stage.width / picture.width, stage.height / picture.height);
  return { width: picture.width * by, height: picture.height * by };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
