import { Bell, Check, Lock, Repeat, Video } from 'lucide-react';
import type { CSSProperties } from 'react';
import { day, HOUR } from '../../kernel/time';
import { spanWord } from '../attendees/freeBusy';
import { usePlaces } from '../places';
import css from './Calendar.module.css';
import { type BookingEntry, type Entry, isOpen } from './entries';
import type { Placed, Stretch } from './geometry';
import { texts } from './texts';

interface EntryBlockProps {
  placed: Placed<Entry>;
  frame: Stretch;
  onOpen: (entry: Entry) => void;
  /** While it is moved by the keys. */
  asks?: string | undefined;
}

/** Where a stretch stands in the column, as parts of the shown hours. */
export function placeOf({ from, until }: Stretch, frame: Stretch): CSSProperties {
  const whole = frame.until - frame.from;
  return {
    '--from': (from - frame.from) / whole,
    '--long': (until - from) / whole,
  } as CSSProperties;
}

/** What is long enough for a second and a third line. */
const TWO_LINES = HOUR * 0.7;

export function EntryBlock({ placed, frame, onOpen, asks }: EntryBlockProps) {
  const { item: entry, lane, lanes, wide } = placed;
  const words = useWords(entry);
  const open = entry.kind !== 'booking' || isOpen(entry);
  const booking = entry.kind === 'booking' ? entry.booking : null;
  return (
    <button
      type="button"
      className={css.entry}
      style={{ ...placeOf(entry, frame), '--lane': lane, '--lanes': lanes, '--wide': wide } as CSSProperties}
      data-entry={entry.key}
      data-kind={entry.kind}
      data-open={open || undefined}
      data-no={(entry.kind === 'booking' && entry.answer === 'NO') || undefined}
      data-over={booking ? isOver(booking.state) : undefined}
      data-mine={entry.kind === 'booking' && entry.own ? true : undefined}
      data-tall={entry.until - entry.from >= TWO_LINES || undefined}
      aria-label={asks ?? words.label}
      onClick={() => onOpen(entry)}
    >
      <span className={css.entryTitle}>
        {booking?.state === 'CHECKED_IN' && <Check size={14} aria-hidden="true" />}
        {entry.kind === 'wait' && <Bell size={14} aria-hidden="true" />}
        {words.title}
      </span>
      <span className={css.entryMore}>
        {booking?.series != null && <Repeat size={12} aria-hidden="true" />}
        {booking?.link && <Video size={12} aria-hidden="true" />}
        {booking?.visibility === 'PARTICIPANTS' && <Lock size={12} aria-hidden="true" />}
        {words.more}
      </span>
      {entry.kind === 'booking' && mayMove(entry) && (
        <span className={css.handle} data-handle aria-hidden="true" />
      )}
    </button>
  );
}

const isOver = (state: string) => state === 'RELEASED' || state === 'ENDED_EARLY' || undefined;

export const mayMove = ({ booking }: BookingEntry): boolean => booking.may.includes('CHANGE');

/** Title, place, and what an eye sees in the edge said in words. */
export function useWords(entry: Entry): { title: string; more: string; label: string } {
  const t = texts.useT();
  const { nameOf } = usePlaces();
  if (entry.kind === 'draft') return { title: spanWord(entry), more: '', label: spanWord(entry) };
  if (entry.kind === 'wait') {
    const place = entry.wait.place === null ? t('entry.anywhere') : nameOf(entry.wait.place);
    const title = t('entry.wait', { place });
    return { title, more: spanWord(entry), label: label(entry, title, '') };
  }
  const { booking, answer } = entry;
  const title = booking.title || t('entry.untitled');
  const standing = standingWord(booking.state, answer);
  const places = booking.places.map(({ space }) => nameOf(space)).join('・');
  const more = [standing, places].filter(Boolean).join('・');
  const extra = [more, booking.series === null ? '' : t('entry.series')].filter(Boolean).join('、');
  return { title, more: more || spanWord(entry), label: label(entry, title, extra) };
}

function label(entry: Entry, title: string, more: string): string {
  return texts.t('entry.label', { title, day: day(entry.from), span: spanWord(entry), more }).trim();
}

function standingWord(state: string, answer: BookingEntry['answer']): string {
  const { t } = texts;
  if (state === 'TENTATIVE' || state === 'CHECKED_IN' || state === 'RELEASED' || state === 'ENDED_EARLY')
    return t(`entry.${state}`);
  return answer === 'YES' ? '' : t(`entry.${answer}`);
}
