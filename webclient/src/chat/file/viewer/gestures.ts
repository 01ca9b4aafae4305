import { FIT, type Size, type View, within, zoomAt } from './zoom';

interface Spot {
  x: number;
  y: number;
}

export interface Hands {
  view: () => View;
  /** Fitted, before zooming. */
  picture: () => Size;
  show: (view: View) => void;
  /** Swiped at fitting size: -1 to the previous, 1 to the next. */
  turn: (by: -1 | 1) => void;
  /** Swiped down at fitting size. */
  close: () => void;
}

/** px */
const SWIPE = 60;
const DOUBLE_MS = 300;
const DOUBLE_ZOOM = 2.5;
/** Trackpads pinch by many small wheel turns, mice by few large ones. */
const WHEEL = 0.0022;
const MOST_WHEEL = 120;

/** Wheel, pinch, drag, double tap and swipe on the stage. @returns ends it */
export function listenToHands(stage: HTMLElement, hands: Hands): () => void {
  const fingers = new Map<number, Spot>();
  let begin: Spot | null = null;
  let tapped = 0;

  const size = (): Size => ({ width: stage.clientWidth, height: stage.clientHeight });
  const show = (view: View) => hands.show(within(view, hands.picture(), size()));
  const spot = ({ clientX, clientY }: MouseEvent): Spot => {
    const box = stage.getBoundingClientRect();
    return { x: clientX - box.left - box.width / 2, y: clientY - box.top - box.height / 2 };
  };

  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const turn = Math.max(-MOST_WHEEL, Math.min(MOST_WHEEL, event.deltaY));
    show(zoomAt(hands.view(), Math.exp(-turn * WHEEL * (event.ctrlKey ? 3 : 1)), spot(event)));
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    stage.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, spot(event));
    begin = fingers.size === 1 ? spot(event) : null;
  };
  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = spot(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    const view = hands.view();
    if (other) show(pinched(view, before, now, other));
    else if (view.scale > 1) show({ ...view, x: view.x + now.x - before.x, y: view.y + now.y - before.y });
  };
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    if (begin && fingers.size === 0) ended(begin, event);
    begin = null;
  };
  const ended = (from: Spot, event: PointerEvent) => {
    const to = spot(event);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    if (Math.hypot(dx, dy) < 10) tap(event);
    else if (hands.view().scale === 1 && event.pointerType !== 'mouse') swiped(dx, dy);
  };
  const swiped = (dx: number, dy: number) => {
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) hands.turn(dx < 0 ? 1 : -1);
    else if (dy > 2 * SWIPE && dy > 2 * Math.abs(dx)) hands.close();
  };
  const tap = (event: PointerEvent) => {
    const double = event.timeStamp - tapped < DOUBLE_MS;
    tapped = double ? 0 : event.timeStamp;
    if (double) show(hands.view().scale > 1 ? FIT : zoomAt(FIT, DOUBLE_ZOOM, spot(event)));
  };
  const cancel = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    begin = null;
  };

  stage.addEventListener('wheel', wheel, { passive: false });
  stage.addEventListener('pointerdown', down);
  stage.addEventListener('pointermove', move);
  stage.addEventListener('pointerup', up);
  stage.addEventListener('pointercancel', cancel);
  return () => {
    stage.removeEventListener('wheel', wheel);
    stage.removeEventListener('pointerdown', down);
    stage.removeEventListener('pointermove', move);
    stage.removeEventListener('pointerup', up);
    stage.removeEventListener('pointercancel', cancel);
  };
}

/** One finger moved while the other stood: the spread zooms, the middle of both moves. */
export function pinched(view: View, before: Spot, now: Spot, other: Spot): View {
  const spread = (a: Spot) => Math.hypot(a.x - other.x, a.y - other.y);
  const factor = spread(now) / Math.max(1, spread(before));
  const zoomed = zoomAt(view, factor, { x: (before.x + other.x) / 2, y: (before.y + other.y) / 2 });
  return { ...zoomed, x: zoomed.x + (now.x - before.x) / 2, y: zoomed.y + (now.y - before.y) / 2 };
}
