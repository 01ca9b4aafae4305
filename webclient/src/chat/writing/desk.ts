import { createStore, useStore } from '../../kernel/store';
import type { OnMyDesk, SavedMessage, ScheduledMessage } from '../../kernel/wire';
import { type ChatEvent, type DeskEvent, isDeskEvent } from '../events';

/** Messages to be sent later, the next one first, and those saved for later, the newest first. */
export interface Desk {
  seq: number;
  scheduled: readonly ScheduledMessage[];
  saved: readonly SavedMessage[];
}

/** Null while it was not asked for yet. */
export const desk = createStore<Desk | null>(null);

export const deskOf = ({ seq, scheduled, saved }: OnMyDesk): Desk => ({ seq, scheduled, saved });

/** The desk after an event; drafts are kept elsewhere. */
export function applyDeskEvent(before: Desk, event: ChatEvent | DeskEvent): Desk {
  if (event.s <= before.seq) return before;
  const { scheduled, saved } = before;
  const after = { ...before, seq: event.s };
  switch (event.t) {
    case 'chat.scheduled':
      return { ...after, scheduled: withScheduled(scheduled, event.d.scheduled) };
    case 'chat.unscheduled':
      return { ...after, scheduled: scheduled.filter(one => one.id !== event.d.id) };
    case 'chat.saved':
    case 'chat.reminder':
      return { ...after, saved: withSaved(saved, event.d.saved) };
    case 'chat.unsaved':
      return { ...after, saved: saved.filter(one => !is(one, event.d.room, event.d.n)) };
    case 'chat.gone':
      return { ...after, saved: saved.filter(one => !is(one, event.d.room, event.d.n)) };
    case 'chat.left':
      return { ...after, saved: saved.filter(one => one.home !== event.d.room) };
    default:
      return isDeskEvent(event) ? after : before;
  }
}

export function withScheduled(
  all: readonly ScheduledMessage[],
  one: ScheduledMessage,
): readonly ScheduledMessage[] {
  const others = all.filter(({ id }) => id !== one.id);
  return [...others, one].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.id - b.id);
}

export function withSaved(all: readonly SavedMessage[], one: SavedMessage): readonly SavedMessage[] {
  const others = all.filter(other => !is(other, one.room, one.n));
  return [...others, one].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || a.room - b.room || a.n - b.n);
}

function is(saved: SavedMessage, room: number, n: number): boolean {
  return saved.room === room && saved.n === n;
}

const NO_SCHEDULED: readonly ScheduledMessage[] = [];
const NO_SAVED: readonly SavedMessage[] = [];

export const useScheduled = (): readonly ScheduledMessage[] =>
  useStore(desk, now => now?.scheduled ?? NO_SCHEDULED);

export const useSaved = (): readonly SavedMessage[] => useStore(desk, now => now?.saved ?? NO_SAVED);

/** Whether I have saved this message for later. */
export function useIsSaved(room: number, n: number): boolean {
  return useStore(desk, now => now?.saved.some(saved => is(saved, room, n)) ?? false);
}

/** When the next message of mine goes to this room, for its row in the list; null when none waits. */
export function useNextScheduled(room: number): string | null {
  return useStore(desk, now => now?.scheduled.find(one => one.room === room && !one.failed)?.at ?? null);
}
