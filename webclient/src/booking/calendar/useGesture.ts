import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { DAY, HOUR, MINUTE } from '../../kernel/time';
import { mayMove } from './EntryBlock';
import type { BookingEntry, Entry } from './entries';
import { dragged, moved, type Stretch, snapDown, startOfDay, stretched, USUAL } from './geometry';

/** What is being drawn: something new, or one of mine on its way to another time. */
export interface Draft extends Stretch {
  of: BookingEntry | null;
  by: 'pointer' | 'keys';
}

interface Does {
  hours: { first: number; last: number };
  entries: readonly Entry[];
  onNew: (stretch: Stretch) => void;
  onMoved: (entry: BookingEntry, to: Stretch) => void;
}

interface Hold {
  x: number;
  y: number;
  at: number;
  entry: BookingEntry | null;
  how: 'new' | 'move' | 'stretch';
  moving: boolean;
}

/** A press that trembles is still a press. */
const TREMBLES_PX = 5;
const KEY_STEP = 15 * MINUTE;

/** Drawing, moving and stretching with the mouse; the same with arrows on what has the focus. A finger only presses. */
export function useGesture(grid: RefObject<HTMLElement | null>, { hours, entries, onNew, onMoved }: Does) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const hold = useRef<Hold | null>(null);
  const latest = useRef({ draft, onNew, onMoved });
  latest.current = { draft, onNew, onMoved };
  /** The click that follows a drag means nothing. */
  const dragEnded = useRef(false);

  const timeAt = (x: number, y: number): number | null => {
    const columns = [...(grid.current?.querySelectorAll<HTMLElement>('[data-day]') ?? [])];
    const column = nearest(columns, x);
    if (!column) return null;
    const { top, height } = column.getBoundingClientRect();
    const hour = hours.first + ((y - top) / height) * (hours.last - hours.first);
    return startOfDay(column.dataset.day ?? '') + Math.max(0, Math.min(24, hour)) * HOUR;
  };
  const at = useRef(timeAt);
  at.current = timeAt;

  useEffect(() => {
    const move = (event: globalThis.PointerEvent) => {
      const held = hold.current;
      if (!held) return;
      if (!held.moving && Math.hypot(event.clientX - held.x, event.clientY - held.y) < TREMBLES_PX) return;
      held.moving = true;
      const now = at.current(event.clientX, event.clientY);
      if (now !== null) setDraft({ ...drawn(held, now), of: held.entry, by: 'pointer' });
    };
    const release = () => {
      const held = hold.current;
      const { draft: now, onNew: begin, onMoved: change } = latest.current;
      hold.current = null;
      if (!held) return;
      dragEnded.current = held.moving;
      setTimeout(() => {
        dragEnded.current = false;
      });
      if (held.moving && now && held.entry) change(held.entry, now);
      else if (held.how === 'new') begin(held.moving && now ? now : usualAt(held.at));
      setDraft(null);
    };
    const cancel = () => {
      hold.current = null;
      setDraft(null);
    };
    const giveUp = (event: globalThis.KeyboardEvent) => event.key === 'Escape' && hold.current && cancel();
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', giveUp);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', giveUp);
    };
  }, []);

  const entryOf = (target: EventTarget): BookingEntry | null => {
    const key = (target as HTMLElement).closest<HTMLElement>('[data-entry]')?.dataset.entry;
    const entry = entries.find(one => one.key === key);
    return entry?.kind === 'booking' ? entry : null;
  };

  function onPointerDown(event: PointerEvent) {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    const target = event.target as HTMLElement;
    const entry = entryOf(target);
    const now = timeAt(event.clientX, event.clientY);
    const { clientX: x, clientY: y } = event;
    if (now === null || (entry ? !mayMove(entry) : !isEmpty(target))) return;
    const how = !entry ? 'new' : target.closest('[data-handle]') ? 'stretch' : 'move';
    if (!entry) event.preventDefault();
    hold.current = { x, y, at: now, entry, how, moving: false };
  }

  /** A finger has no drag: that is scrolling. */
  function onClick(event: { target: EventTarget; clientX: number; clientY: number; nativeEvent: Event }) {
    const finger = (event.nativeEvent as globalThis.PointerEvent).pointerType !== 'mouse';
    const now = isEmpty(event.target as HTMLElement) ? timeAt(event.clientX, event.clientY) : null;
    if (finger && now !== null) onNew(usualAt(now));
  }

  function onKeyDown(event: KeyboardEvent) {
    const entry = entryOf(event.target);
    if (!entry || !mayMove(entry) || event.altKey || event.ctrlKey || event.metaKey) return;
    const now: Stretch = draft?.of?.key === entry.key ? draft : entry;
    const next = byKey(now, event.key, event.shiftKey);
    if (next) setDraft({ ...next, of: entry, by: 'keys' });
    else if (draft?.by === 'keys' && event.key === 'Enter') {
      onMoved(entry, draft);
      setDraft(null);
    } else if (draft?.by === 'keys' && event.key === 'Escape') setDraft(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Whoever goes elsewhere has not decided. */
  const onBlur = () => draft?.by === 'keys' && setDraft(null);
  const wasDrag = () => dragEnded.current;
  return { draft, wasDrag, handlers: { onPointerDown, onClick, onKeyDown, onBlur } };
}

const isEmpty = (target: HTMLElement) => target.closest('[data-day]') !== null && !target.closest('button');

function nearest(columns: readonly HTMLElement[], x: number): HTMLElement | undefined {
  return (
    columns.find(column => {
      const { left, right } = column.getBoundingClientRect();
      return left <= x && x < right;
    }) ?? (columns[0] && x < columns[0].getBoundingClientRect().left ? columns[0] : columns.at(-1))
  );
}

function drawn({ how, entry, at }: Hold, now: number): Stretch {
  if (how === 'new' || !entry) return dragged(at, sameDay(at, now));
  return how === 'move' ? moved(wholeOf(entry), now - at) : stretched(wholeOf(entry), now - at);
}

/** A new one stays on the day where it was begun. */
function sameDay(at: number, now: number): number {
  const start = at - ((at + 9 * HOUR) % DAY);
  return Math.max(start, Math.min(start + DAY, start + ((now + 9 * HOUR) % DAY)));
}

/** As booked: what is drawn may be only the part on one day. */
export const wholeOf = ({ booking }: BookingEntry): Stretch => ({
  from: Date.parse(booking.from),
  until: Date.parse(booking.until),
});

function usualAt(at: number): Stretch {
  const from = snapDown(at, 2 * KEY_STEP);
  return { from, until: from + USUAL };
}

/** Arrows move by a quarter of an hour or a day, with Shift the end; null for keys that do not move. */
export function byKey({ from, until }: Stretch, key: string, shift: boolean): Stretch | null {
  const by = { ArrowUp: -KEY_STEP, ArrowDown: KEY_STEP, ArrowLeft: -DAY, ArrowRight: DAY }[key];
  if (by === undefined) return null;
  if (!shift) return { from: from + by, until: until + by };
  if (Math.abs(by) === DAY) return null;
  return { from, until: Math.max(from + KEY_STEP, until + by) };
}
