import { type Dispatch, type PointerEvent, type RefObject, useRef } from 'react';
import { down, STEP } from '../times';
import type { Block } from '../wire';
import { type Hours, rowAt, timeAt } from './geometry';
import { type Draft, gesture, type RowPlace, type Step } from './gesture';
import type { GridRow, PlaceRow, Spot } from './rows';

/** A pointer that moved less has only pressed, px. */
const STILL = 4;
/** This near to an end of a block one stretches it, px. */
const EDGE = 8;

export interface PointerDeps {
  /** The drawn content: its corner is the corner of the grid. */
  content: RefObject<HTMLElement | null>;
  rows: readonly GridRow[];
  tops: readonly number[];
  hours: Hours;
  headHeight: number;
  nameWidth: number;
  /** A wish of one press is as long as this, ms. */
  usual: number;
  draft: Draft | null;
  dispatch: Dispatch<Step>;
  blockAt: (row: PlaceRow, booking: number) => Block | undefined;
  mayMove: (booking: number) => boolean;
  /** Whether a place can be booked by a drag at all. */
  onCommit: (draft: Draft) => void;
  onOpen: (block: Block) => void;
}

interface Press {
  x: number;
  y: number;
  moved: boolean;
  touch: boolean;
  /** What a press without a move means. */
  tap: () => void;
  /** Begins when the pointer has moved; null where a finger scrolls. */
  begin: Step | null;
}

/** Draw, move and stretch with a mouse or pen; a finger scrolls, taps, and drags what was drawn. */
export function useGridPointer(deps: PointerDeps) {
  const press = useRef<Press | null>(null);
  const drawn = useRef<Draft | null>(null);

  const does = (step: Step) => {
    drawn.current = gesture(drawn.current, step);
    deps.dispatch(step);
  };

  function placeAt({ clientX, clientY }: PointerEvent): { row: PlaceRow; at: number; x: number } | null {
    const box = deps.content.current?.getBoundingClientRect();
    if (!box) return null;
    const y = clientY - box.top - deps.headHeight;
    const row = deps.rows[rowAt(deps.tops, y)];
    const x = clientX - box.left - deps.nameWidth;
    if (row?.kind !== 'place') return null;
    return { row, at: timeAt(x, row.dayStart, deps.hours, STEP), x };
  }

  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    if (event.target.closest('a, button') || event.clientX < nameEdge()) return;
    const there = placeAt(event);
    if (!there) return;
    drawn.current = deps.draft;
    const touch = event.pointerType === 'touch';
    const onDraft = event.target.closest('[data-draft]');
    const onBlock = event.target.closest<HTMLElement>('[data-block]');
    const next = onDraft
      ? takeDraft(event.target, there.at)
      : onBlock
        ? takeBlock(onBlock, there, event.clientX, touch)
        : begin(there, touch);
    if (!next) return;
    press.current = { x: event.clientX, y: event.clientY, moved: false, touch, ...next };
    if (next.begin) {
      event.currentTarget.setPointerCapture(event.pointerId);
      if (!touch) (event.currentTarget as HTMLElement).focus({ preventScroll: true });
    }
  }

  function nameEdge(): number {
    const scroller = deps.content.current?.parentElement;
    return scroller ? scroller.getBoundingClientRect().left + deps.nameWidth : 0;
  }

  function takeDraft(target: Element, at: number): Pick<Press, 'tap' | 'begin'> | null {
    const { draft } = deps;
    if (!draft) return null;
    const hold = (target.closest<HTMLElement>('[data-hold]')?.dataset.hold ?? 'both') as
      | 'both'
      | 'from'
      | 'until';
    return { tap: () => deps.onCommit(draft), begin: { t: 'grab', hold, grip: at } };
  }

  function takeBlock(
    element: HTMLElement,
    { row, at }: { row: PlaceRow; at: number },
    clientX: number,
    touch: boolean,
  ): Pick<Press, 'tap' | 'begin'> | null {
    const block = deps.blockAt(row, Number(element.dataset.block));
    if (!block) return null;
    const tap = () => deps.onOpen(block);
    if (touch || !deps.mayMove(block.booking)) return { tap, begin: null };
    const box = element.getBoundingClientRect();
    const near = Math.min(EDGE, box.width / 4);
    const hold = clientX - box.left < near ? 'from' : box.right - clientX < near ? 'until' : 'both';
    const spot = spotOf(row, Date.parse(block.from), Date.parse(block.until));
    return { tap, begin: { t: 'take', booking: block.booking, spot, hold, by: 'pointer', grip: at } };
  }

  function begin(
    { row, at, x }: { row: PlaceRow; at: number; x: number },
    touch: boolean,
  ): Pick<Press, 'tap' | 'begin'> {
    const from = down(timeAt(x, row.dayStart, deps.hours, 1000), STEP);
    const tap = () => does({ t: 'place', spot: spotOf(row, from, from + deps.usual), by: 'pointer' });
    if (touch) return { tap, begin: null };
    return { tap, begin: { t: 'begin', spot: spotOf(row, at, at + STEP), grip: at } };
  }

  function onPointerMove(event: PointerEvent) {
    const pressed = press.current;
    if (!pressed) return;
    if (!pressed.moved) {
      if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < STILL) return;
      pressed.moved = true;
      if (pressed.begin) does(pressed.begin);
    }
    const there = placeAt(event);
    if (pressed.begin && there) does({ t: 'drag', row: rowPlace(there.row), at: there.at });
  }

  function onPointerUp() {
    const pressed = press.current;
    press.current = null;
    if (!pressed) return;
    if (!pressed.moved) {
      pressed.tap();
      return;
    }
    const draft = drawn.current;
    if (!pressed.begin || !draft) return;
    // A finger that let go may want to take hold of the other end: a tap books.
    if (pressed.touch) does({ t: 'rest' });
    else deps.onCommit(draft);
  }

  function onPointerCancel() {
    if (press.current?.moved && press.current.begin) does({ t: 'cancel' });
    press.current = null;
  }

  /** Whether a drag was given up. */
  function cancel(): boolean {
    const dragging = press.current?.moved === true;
    press.current = null;
    return dragging;
  }

  return { cancel, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}

export const rowPlace = ({ key, place, dayStart }: PlaceRow): RowPlace => ({ row: key, place, dayStart });

export function spotOf({ key, place, dayStart }: PlaceRow, from: number, until: number): Spot {
  return { row: key, place, dayStart, from, until };
}
