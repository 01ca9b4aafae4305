import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Cell, type Layout, moveInGrid, type Selection, single, startOf } from './cursor';
import { today } from './days';

export interface GridCursor {
  selection: Selection;
  cellOf: (cell: Cell) => HTMLElement | null;
  /** Back to one cell, with the focus on it. */
  rest: () => void;
  /** For the table. */
  handlers: {
    onKeyDown: (event: KeyboardEvent) => void;
    onFocus: (event: FocusEvent) => void;
    onPointerDown: (event: PointerEvent) => void;
    onPointerMove: (event: PointerEvent) => void;
    onClick: (event: { target: EventTarget; detail: number }) => void;
  };
}

interface Does {
  open: (selection: Selection) => void;
  clear: (selection: Selection) => void;
}

/** One stop for Tab, arrows and Shift inside; with the mouse a press or a drag along one row. */
export function useGridCursor(
  table: RefObject<HTMLTableElement | null>,
  layout: Layout,
  me: number,
  { open, clear }: Does,
): GridCursor {
  const start = useMemo(() => startOf(layout, me, today()), [layout, me]);
  const [moved, setMoved] = useState<Selection | null>(null);
  const drag = useRef<Selection | null>(null);
  const moving = useRef(false);
  const columns = layout.shown.length * 2;
  const kept = moved && moved.end.row < layout.rows.length && moved.end.column < columns ? moved : null;
  const selection = kept ?? single(start);

  const cellOf = ({ row, column }: Cell) =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`) ?? null;
  const becomes = (next: Selection) => {
    setMoved(next);
    moving.current = true;
    cellOf(next.end)?.focus({ preventScroll: drag.current !== null });
    moving.current = false;
  };

  // The button may be let go anywhere.
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const release = () => {
      const chosen = drag.current;
      drag.current = null;
      if (chosen) latest.current(chosen);
    };
    const cancel = () => {
      drag.current = null;
    };
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', cancel);
    return () => {
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', cancel);
    };
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    const { anchor, end } = selection;
    const to = moveInGrid(end, event.key, event.ctrlKey || event.metaKey, layout.rows.length, columns);
    if (event.altKey) return;
    if (to) {
      const keeps = event.shiftKey && to.row === end.row && layout.rows[end.row]?.mayChange;
      becomes(keeps ? { anchor, end: to } : single(to));
    } else if (event.key === 'Enter' || event.key === ' ') open(selection);
    else if (event.key === 'Delete' || event.key === 'Backspace') clear(selection);
    else return;
    event.preventDefault();
  }

  /** Whoever brings the focus to a cell means that cell. */
  function onFocus(event: FocusEvent) {
    const cell = cellAt(event.target);
    const { row, column } = selection.end;
    if (cell && !moving.current && (cell.row !== row || cell.column !== column)) setMoved(single(cell));
  }

  function onPointerDown(event: PointerEvent) {
    const cell = cellAt(event.target);
    if (!cell || event.pointerType !== 'mouse' || event.button !== 0) return;
    event.preventDefault();
    drag.current = single(cell);
    becomes(drag.current);
  }

  function onPointerMove(event: PointerEvent) {
    const from = drag.current;
    const cell = cellAt(event.target);
    if (!from || !cell || !layout.rows[from.anchor.row]?.mayChange) return;
    if (cell.column === from.end.column) return;
    drag.current = { anchor: from.anchor, end: { row: from.anchor.row, column: cell.column } };
    becomes(drag.current);
  }

  /** A finger and assistive technology only press; the mouse was heard above. */
  function onClick(event: { target: EventTarget; nativeEvent?: Event }) {
    const cell = cellAt(event.target);
    const mouse = event.nativeEvent instanceof MouseEvent && pointerOf(event.nativeEvent) === 'mouse';
    if (!cell || mouse) return;
    becomes(single(cell));
    open(single(cell));
  }

  const rest = () => becomes(single(selection.end));
  return { selection, cellOf, rest, handlers: { onKeyDown, onFocus, onPointerDown, onPointerMove, onClick } };
}

function pointerOf(event: MouseEvent): string {
  return 'pointerType' in event ? String(event.pointerType) : '';
}

function cellAt(target: EventTarget): Cell | null {
  const said =
    target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined;
  const [row, column] = said?.split('-').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}
