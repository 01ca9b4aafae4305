import { type Dispatch, type KeyboardEvent, useRef } from 'react';
import { stretchOf } from '../blocks';
import { down, STEP, up } from '../times';
import type { Block } from '../wire';
import type { Hours } from './geometry';
import type { Draft, Step } from './gesture';
import { deedOf, type KeyDeed, neighbour, rowBeyond } from './keys';
import type { GridRow, PlaceRow, Spot } from './rows';
import { rowPlace, spotOf } from './useGridPointer';

export interface KeyDeps {
  rows: readonly GridRow[];
  hours: Hours;
  now: number;
  usual: number;
  draft: Draft | null;
  dispatch: Dispatch<Step>;
  blocksOf: (row: PlaceRow) => readonly Block[];
  mayMove: (booking: number) => boolean;
  onCommit: (draft: Draft) => void;
  onOpen: (block: Block) => void;
  /** Gives up a drag of the pointer. */
  cancel: () => void;
  onRefused: (why: 'notMine' | 'nothing') => void;
}

/** Arrows 15 minutes or a row, Shift the length, Enter books or opens, M moves what is under the cursor, Esc gives up. */
export function useGridKeys(deps: KeyDeps) {
  const last = useRef<Spot | null>(null);
  if (deps.draft) last.current = deps.draft;

  function rowOf(spot: Spot | null): number {
    return deps.rows.findIndex(row => row.key === spot?.row && row.kind === 'place');
  }

  /** Where the keys begin: where they were, or now in the first row. */
  function start(): Spot | null {
    const at = rowOf(last.current);
    if (last.current && at >= 0) return last.current;
    const row = deps.rows.find((one): one is PlaceRow => one.kind === 'place');
    return row ? atNow(row) : null;
  }

  function atNow(row: PlaceRow): Spot {
    const today = deps.now >= row.dayStart && deps.now < row.dayStart + 24 * 3_600_000;
    const from = today ? up(deps.now, STEP) : row.dayStart + 9 * 3_600_000;
    return spotOf(row, from, from + deps.usual);
  }

  function under(spot: Spot): Block | null {
    const row = deps.rows[rowOf(spot)];
    if (row?.kind !== 'place') return null;
    return (
      deps.blocksOf(row).find(block => {
        const { from, until } = stretchOf(block);
        return down(from, STEP) <= spot.from && spot.from < until;
      }) ?? null
    );
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.altKey || event.nativeEvent.isComposing) return;
    const deed = deedOf({ key: event.key, shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey });
    if (!deed) return;
    const { draft } = deps;
    if (deed.t === 'escape' && !draft) return;
    event.preventDefault();
    if (!draft) {
      const spot = start();
      if (spot) deps.dispatch({ t: 'place', spot, by: 'keys' });
    } else does(deed, draft);
  }

  function does(deed: KeyDeed, draft: Draft) {
    switch (deed.t) {
      case 'shift':
      case 'stretch':
        deps.dispatch(deed);
        return;
      case 'row': {
        const row = deps.rows[rowBeyond(deps.rows, rowOf(draft), deed.rows)];
        if (row?.kind === 'place') deps.dispatch({ t: 'row', row: rowPlace(row) });
        return;
      }
      case 'first':
      case 'last':
        return toEnd(draft, deed.t === 'last');
      case 'now':
        return toNow(draft);
      case 'next':
      case 'before':
        return toNeighbour(draft, deed.t === 'before');
      case 'press':
        return press(draft);
      case 'move':
        return take(draft);
      case 'escape':
        deps.cancel();
        deps.dispatch({ t: 'cancel' });
    }
  }

  function toEnd(draft: Draft, end: boolean) {
    const rows = end ? [...deps.rows].reverse() : deps.rows;
    const row = rows.find((one): one is PlaceRow => one.kind === 'place');
    if (row) deps.dispatch({ t: 'row', row: rowPlace(row) });
    void draft;
  }

  function toNow(draft: Draft) {
    const row = deps.rows[rowOf(draft)];
    if (row?.kind !== 'place') return;
    const from = atNow(row).from;
    deps.dispatch({ t: 'shift', steps: Math.round((from - draft.from) / STEP) });
  }

  function toNeighbour(draft: Draft, back: boolean) {
    const row = deps.rows[rowOf(draft)];
    if (row?.kind !== 'place' || draft.booking !== null) return;
    const found = neighbour(deps.blocksOf(row).map(stretchOf), draft.from, back);
    if (found)
      deps.dispatch({
        t: 'place',
        spot: spotOf(row, down(found.from, STEP), draft.until - draft.from + down(found.from, STEP)),
        by: 'keys',
      });
  }

  function press(draft: Draft) {
    const block = draft.booking === null ? under(draft) : null;
    if (block) deps.onOpen(block);
    else deps.onCommit(draft);
  }

  function take(draft: Draft) {
    const block = under(draft);
    const row = deps.rows[rowOf(draft)];
    if (!block || row?.kind !== 'place') return deps.onRefused('nothing');
    if (!deps.mayMove(block.booking)) return deps.onRefused('notMine');
    const { from, until } = stretchOf(block);
    const spot = spotOf(row, from, until);
    deps.dispatch({ t: 'take', booking: block.booking, spot, hold: 'both', by: 'keys', grip: from });
  }

  return { onKeyDown };
}
