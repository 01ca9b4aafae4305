import type { Message, Messages } from '../kernel/wire';
import type { ChatEvent } from './events';

/**
 * The part of a room's history that is held: numbers are dense, so it is one run without holes.
 * `head` is the newest number in the room; the run may end before it.
 */
export interface History {
  readonly room: number;
  readonly run: readonly Message[];
  readonly head: number;
}

export const emptyHistory = (room: number, head = 0): History => ({ room, run: [], head });

export const firstOf = (history: History): number => history.run[0]?.n ?? history.head + 1;

export const lastOf = (history: History): number => history.run.at(-1)?.n ?? 0;

export const hasOlder = (history: History): boolean => history.run.length > 0 && firstOf(history) > 1;

/** True after a gap in the stream as well: then what follows must be fetched. */
export const hasNewer = (history: History): boolean => lastOf(history) < history.head;

/** Old snapshot + its events = new snapshot, as far as the run reaches the newest message. */
export function applyMessageEvent(history: History, event: ChatEvent): History {
  if (event.t !== 'chat.posted') return history;
  const { room, home, root, message, thread } = event.d;
  if (room === history.room) return withMessage(history, message);
  return home === history.room && thread ? changed(history, root, { thread }) : history;
}

function changed(history: History, n: number, over: Partial<Message>): History {
  const at = n - firstOf(history);
  const message = history.run[at];
  return message ? { ...history, run: history.run.with(at, { ...message, ...over }) } : history;
}

export function withMessage(history: History, message: Message): History {
  if (message.n <= lastOf(history)) return history;
  const head = Math.max(history.head, message.n);
  const follows = message.n === lastOf(history) + 1;
  return { ...history, head, run: follows ? [...history.run, message] : history.run };
}

/** Joins a fetched page to the run; a page that does not touch it takes its place. */
export function withPage(history: History, page: Messages): History {
  const head = Math.max(history.head, page.head);
  const [first, last] = [page.messages[0]?.n, page.messages.at(-1)?.n];
  if (first === undefined || last === undefined) return { ...history, head };
  const apart = first > lastOf(history) + 1 || last < firstOf(history) - 1;
  if (apart || history.run.length === 0) return { ...history, head, run: page.messages };
  const before = history.run.filter(message => message.n < first);
  const after = history.run.filter(message => message.n > last);
  return { ...history, head, run: [...before, ...page.messages, ...after] };
}
