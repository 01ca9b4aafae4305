/** What fingers, mouse and wheel do to the map; pixels inside the window of the map. */
export interface Moves {
  pan: (dx: number, dy: number) => void;
  zoom: (by: number, x: number, y: number) => void;
  /** The hand has left it: draw it sharp. */
  rest: () => void;
}

/** Until then it is a tap. */
const TAP_PX = 6;
const WHEEL = 0.0016;
const PINCH = 0.01;
const SETTLE_MS = 140;

interface Finger {
  x: number;
  y: number;
}

/** Drag to move, wheel or two fingers to zoom. @returns how to stop */
export function listen(host: HTMLElement, moves: Moves): () => void {
  const fingers = new Map<number, Finger>();
  let moved = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const at = (event: PointerEvent | WheelEvent): Finger => {
    const { left, top } = host.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (fingers.size === 0) moved = 0;
    fingers.set(event.pointerId, at(event));
  };
  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    moved += Math.hypot(now.x - before.x, now.y - before.y);
    fingers.set(event.pointerId, now);
    if (moved < TAP_PX && fingers.size === 1) return;
    if (!host.hasPointerCapture(event.pointerId)) host.setPointerCapture(event.pointerId);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) {
      moves.pan(now.x - before.x, now.y - before.y);
      return;
    }
    const [was, is] = [apart(before, other), apart(now, other)];
    moves.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
    if (was > 0) moves.zoom(is / was, (now.x + other.x) / 2, (now.y + other.y) / 2);
  };
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    if (fingers.size === 0 && moved >= TAP_PX) moves.rest();
  };
  /** The end of a drag is no press. */
  const click = (event: MouseEvent) => {
    if (moved < TAP_PX) return;
    moved = 0;
    event.stopPropagation();
    event.preventDefault();
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const { x, y } = at(event);
    if (event.ctrlKey || event.deltaMode !== 0 || Math.abs(event.deltaX) < Math.abs(event.deltaY)) {
      const by = Math.exp(-event.deltaY * (event.ctrlKey ? PINCH : WHEEL) * (event.deltaMode ? 16 : 1));
      moves.zoom(by, x, y);
    } else moves.pan(-event.deltaX, -event.deltaY);
    clearTimeout(settling);
    settling = setTimeout(moves.rest, SETTLE_MS);
  };

  host.addEventListener('pointerdown', down);
  host.addEventListener('pointermove', move);
  host.addEventListener('pointerup', up);
  host.addEventListener('pointercancel', up);
  host.addEventListener('click', click, true);
  host.addEventListener('wheel', wheel, { passive: false });
  return () => {
    clearTimeout(settling);
    host.removeEventListener('pointerdown', down);
    host.removeEventListener('pointermove', move);
    host.removeEventListener('pointerup', up);
    host.removeEventListener('pointercancel', up);
    host.removeEventListener('click', click, true);
    host.removeEventListener('wheel', wheel);
  };
}

const apart = (a: Finger, b: Finger): number => Math.hypot(a.x - b.x, a.y - b.y);
