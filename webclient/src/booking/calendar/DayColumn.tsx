import { type KeyboardEvent, useState } from 'react';
import { day as dayWord, HOUR, sameDay, useNow } from '../../kernel/time';
import { spanWord } from '../attendees/freeBusy';
import css from './Calendar.module.css';
import { EntryBlock, placeOf } from './EntryBlock';
import type { DayView, Entry } from './entries';
import { type Stretch, within } from './geometry';
import { texts } from './texts';
import { byKey, type Draft } from './useGesture';

interface DayColumnProps {
  view: DayView;
  hours: { first: number; last: number };
  draft: Draft | null;
  onOpen: (entry: Entry) => void;
  onNew: (stretch: Stretch) => void;
}

/** One day: working hours light, the rest and closed days sunken, the entries, what is drawn, and where now is. */
export function DayColumn({ view, hours, draft, onOpen, onNew }: DayColumnProps) {
  const t = texts.useT();
  const now = useNow();
  const { day, frame, work, placed, closed } = view;
  const shown = {
    from: frame.from + hours.first * HOUR,
    until: frame.from + hours.last * HOUR,
  };
  const light = work && within(work, shown);
  const drawn = draft && within(draft, shown);
  const moving = draft?.of?.key;
  return (
    <div className={css.column} data-day={day} data-closed={closed !== null || undefined}>
      {light && <span className={css.work} style={placeOf(light, shown)} aria-hidden="true" />}
      {sameDay(now, frame.from) && now >= shown.from && now < shown.until && (
        <span className={css.now} style={placeOf({ from: now, until: now }, shown)} aria-hidden="true" />
      )}
      {placed.map(one => (
        <EntryBlock
          key={one.item.key}
          placed={one}
          frame={shown}
          onOpen={onOpen}
          asks={moving === one.item.key && draft ? t('moved.asks', { span: spanWord(draft) }) : undefined}
        />
      ))}
      {drawn && (
        <span className={css.draft} style={placeOf(drawn, shown)} aria-hidden="true">
          <b>{draft?.of?.booking.title || spanWord(draft ?? drawn)}</b>
          {draft?.of && <span>{spanWord(draft)}</span>}
        </span>
      )}
      <Slot key={day} shown={shown} day={day} start={startOf(view, shown)} onNew={onNew} />
    </div>
  );
}

/** Where the keyboard begins on a day: the beginning of work. */
function startOf({ work, frame }: DayView, shown: Stretch): Stretch {
  const from = Math.max(shown.from, work?.from ?? frame.from + 9 * HOUR);
  return { from, until: from + HOUR };
}

interface SlotProps {
  shown: Stretch;
  day: string;
  start: Stretch;
  onNew: (stretch: Stretch) => void;
}

/** For the keyboard: a stretch of the day that arrows move and Shift stretches; seen only while it has the focus. */
function Slot({ shown, day, start, onNew }: SlotProps) {
  const t = texts.useT();
  const [moved, setMoved] = useState<Stretch | null>(null);
  const slot = moved ?? start;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const side = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const next = side === 0 ? byKey(slot, event.key, event.shiftKey) : null;
    if (side !== 0) focusSlot(event.currentTarget, side);
    else if (next) setMoved(next.from >= shown.from && next.until <= shown.until ? next : slot);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      type="button"
      className={css.slot}
      style={placeOf(slot, shown)}
      data-slot
      aria-label={t('slot', { day: dayWord(`${day}T12:00:00+09:00`), span: spanWord(slot) })}
      onKeyDown={onKeyDown}
      onClick={() => onNew(slot)}
    >
      {spanWord(slot)}
    </button>
  );
}

function focusSlot(here: HTMLElement, side: number): void {
  const all = [...(here.closest('[data-grid]')?.querySelectorAll<HTMLElement>('[data-slot]') ?? [])];
  all[all.indexOf(here) + side]?.focus();
}
