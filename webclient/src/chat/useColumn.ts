import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { VirtualizerHandle } from 'virtua';
import { useStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import { firstOf, hasNewer, lastOf } from './history';
import type { HistoryStore } from './historyStore';
import type { Item } from './items';
import { sawMessage } from './reading';

/** So near to the end, the column follows what is new. */
const AT_END_PX = 48;
/** So far from the end, a button leads back. */
const AWAY_PX = 400;
const FETCH_AHEAD_PX = 800;
/** A message counts as seen when no more of it than this is below the edge. */
const EDGE_PX = 8;

interface ColumnOptions {
  store: HistoryStore;
  items: readonly Item[];
  /** The message to open at; null for the newest. */
  goal: number | null;
  /** The first message that was unread when somebody came. */
  firstUnread: number | null;
  scroller: RefObject<HTMLDivElement | null>;
  loaded: boolean;
}

export interface Column {
  list: RefObject<VirtualizerHandle | null>;
  /** True for the one drawing in which older messages come in above. */
  shift: boolean;
  onScroll: (offset: number) => void;
  away: boolean;
  toNewest: () => void;
  /** The unread line is further up than anything the reader has seen. */
  unreadAbove: boolean;
  toUnread: () => void;
}

/** Where the reader is in the column, and what follows from it: paging, following, having read. */
export function useColumn({ store, items, goal, firstUnread, scroller, loaded }: ColumnOptions): Column {
  const list = useRef<VirtualizerHandle>(null);
  const atEnd = useRef(goal === null);
  const placed = useRef<string | null>(null);
  const lineSeen = useRef<string | null>(null);
  const [away, setAway] = useState(false);
  const [unreadAbove, setUnreadAbove] = useState(false);
  const reached = useRef<number | null>(null);
  const { history } = useStore(store.state);
  const shift = useShift(firstOf(history), lastOf(history));
  const newest = useRef(items);
  newest.current = items;

  const look = useCallback(() => {
    const handle = list.current;
    // A page that nobody sees keeps its place: who comes back finds what came meanwhile below it.
    if (!handle || placed.current === null || document.visibilityState !== 'visible') return;
    const now = store.state.get().history;
    const below = handle.scrollSize - handle.scrollOffset - handle.viewportSize;
    atEnd.current = below < AT_END_PX && !hasNewer(now);
    setAway(below > AWAY_PX || hasNewer(now));
    if (handle.scrollOffset < FETCH_AHEAD_PX) void store.older();
    if (below < FETCH_AHEAD_PX) void store.newer();
    const [top, n] = [firstSeen(handle, newest.current), lastSeen(handle, newest.current)];
    if (n !== null) sawMessage(store.room, n);
    if (firstUnread !== null && top !== null && top <= firstUnread) reached.current = firstUnread;
    setUnreadAbove(firstUnread !== null && top !== null && reached.current !== firstUnread);
  }, [store, firstUnread]);

  const toEnd = useCallback(() => {
    const last = newest.current.length - 1;
    if (last >= 0) list.current?.scrollToIndex(last, { align: 'end' });
  }, []);

  useLayoutEffect(() => {
    if (!loaded || items.length === 0) return;
    // Nowhere in particular, once one is somewhere, means to stay.
    const key = goal === null ? (placed.current ?? 'newest') : `${goal}`;
    const line = unreadIn(items);
    const fresh = line !== lineSeen.current && atEnd.current;
    lineSeen.current = line;
    if (placed.current !== key) {
      const place = placeOf(items, goal);
      if (place === null) return;
      placed.current = key;
      if (place.index === items.length - 1) toEnd();
      else list.current?.scrollToIndex(place.index, { align: place.align, offset: place.offset });
    } else if (fresh && line) {
      const index = items.findIndex(item => item.key === line);
      list.current?.scrollToIndex(index, { align: 'start', offset: ABOVE_UNREAD_PX });
    } else if (atEnd.current && document.visibilityState === 'visible') toEnd();
    const frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [items, goal, loaded, toEnd, look]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const resized = new ResizeObserver(() => (atEnd.current ? toEnd() : look()));
    resized.observe(element);
    const back = () => requestAnimationFrame(look);
    // The rows are measured after they are laid out; where nothing can be scrolled, nothing else tells.
    const measured = new ResizeObserver(back);
    for (const content of element.children) measured.observe(content);
    document.addEventListener('visibilitychange', back);
    const silence = stream.onLive(look);
    return () => {
      silence();
      resized.disconnect();
      measured.disconnect();
      document.removeEventListener('visibilitychange', back);
    };
  }, [scroller, toEnd, look]);

  const toNewest = useCallback(() => {
    atEnd.current = true;
    void store.open(null).then(() => requestAnimationFrame(toEnd));
  }, [store, toEnd]);

  const toUnread = useCallback(() => {
    if (firstUnread === null) return;
    atEnd.current = false;
    void store.open(firstUnread).then(() =>
      requestAnimationFrame(() => {
        const place = placeOf(newest.current, firstUnread);
        if (place) list.current?.scrollToIndex(place.index, { align: place.align, offset: place.offset });
      }),
    );
  }, [store, firstUnread]);

  return { list, shift, onScroll: look, away, toNewest, unreadAbove, toUnread };
}

/** Whether the run has just grown at its beginning; a jump to another part is no growth. */
function useShift(first: number, last: number): boolean {
  const before = useRef({ first, last });
  const shift = first < before.current.first && last >= before.current.first;
  useLayoutEffect(() => {
    before.current = { first, last };
  }, [first, last]);
  return shift;
}

interface Placement {
  index: number;
  align: 'start' | 'center' | 'end';
  offset: number;
}

/** The unread line: a new one means that somebody has come back to what was written meanwhile. */
function unreadIn(items: readonly Item[]): string | null {
  return items.find(item => item.kind === 'unread')?.key ?? null;
}

/** A little of what is above the unread line stays in sight. */
const ABOVE_UNREAD_PX = -96;

function placeOf(items: readonly Item[], goal: number | null): Placement | null {
  if (goal === null) return { index: items.length - 1, align: 'end', offset: 0 };
  const unread = items.findIndex(item => item.kind === 'unread');
  const index = items.findIndex(item => item.kind === 'message' && item.message.n === goal);
  if (index < 0) return null;
  if (unread === index - 1) return { index: unread, align: 'start', offset: ABOVE_UNREAD_PX };
  return { index, align: 'center', offset: 0 };
}

function firstSeen(handle: VirtualizerHandle, items: readonly Item[]): number | null {
  for (let at = Math.max(0, handle.findItemIndex(handle.scrollOffset)); at < items.length; at++) {
    const item = items[at];
    if (item?.kind === 'message') return item.message.n;
  }
  return null;
}

function lastSeen(handle: VirtualizerHandle, items: readonly Item[]): number | null {
  const bottom = handle.scrollOffset + handle.viewportSize + EDGE_PX;
  let at = Math.min(handle.findItemIndex(bottom), items.length - 1);
  if (at >= 0 && handle.getItemOffset(at) + handle.getItemSize(at) > bottom) at--;
  for (; at >= 0; at--) {
    const item = items[at];
    if (item?.kind === 'message') return item.message.n;
  }
  return null;
}
