import type { Message, MessageState, Messages, ReactionKind } from '../kernel/wire';
import type { ChatEvent } from './events';
import { movedPoll } from './poll/card';
import { reacted } from './reaction/reactions';
import { movedRequest, requestToMe } from './request/card';

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
export function applyMessageEvent(history: History, event: ChatEvent, viewer: number): History {
  switch (event.t) {
    case 'chat.posted': {
      const { room, home, root, message, thread } = event.d;
      if (room === history.room) return withMessage(history, asked(message, viewer));
      return home === history.room && thread ? changed(history, root, () => ({ thread })) : history;
    }
    case 'chat.changed': {
      const { room, message } = event.d;
      return room === history.room ? changed(history, message.n, known => asMine(message, known)) : history;
    }
    case 'chat.gone': {
      const { room, n, state } = event.d;
      return room === history.room ? changed(history, n, () => bare(state)) : history;
    }
    case 'chat.reacted': {
      const { room, n, kind, person, count, on } = event.d;
      return room === history.room
        ? withReaction(history, n, { kind, count, mine: person === viewer ? on : null })
        : history;
    }
    case 'chat.requestMoved':
    case 'chat.answered':
    case 'chat.pollMoved':
    case 'chat.voted': {
      const { room, n } = event.d;
      return room === history.room ? changed(history, n, known => questions(known, event)) : history;
    }
    default:
      return history;
  }
}

/** A message as the reader is asked by it. */
const asked = (message: Message, viewer: number): Message =>
  message.request ? { ...message, request: requestToMe(message, viewer) } : message;

const questions = ({ request, poll }: Message, event: ChatEvent): Partial<Message> => ({
  request: request && movedRequest(request, event),
  poll: poll && movedPoll(poll, event),
});

/** `mine` null: somebody else did, mine stays as it is. */
export interface Reacting {
  kind: ReactionKind;
  count: number;
  mine: boolean | null;
}

export function withReaction(history: History, n: number, reacting: Reacting): History {
  return changed(history, n, ({ reactions }) => ({ reactions: reacted(reactions, reacting) }));
}

/** An event says the same to everybody: what is mine is taken from what is held. */
function asMine(message: Message, known: Message): Partial<Message> {
  const { request, poll } = message;
  return {
    ...message,
    reactions: message.reactions.map(reaction => ({
      ...reaction,
      mine: known.reactions.some(mine => mine.kind === reaction.kind && mine.mine),
    })),
    request: request && {
      ...request,
      mine: known.request?.mine ?? [],
      askedMe: known.request?.askedMe ?? false,
    },
    poll: poll && {
      ...poll,
      options: poll.options.map((option, i) => ({ ...option, mine: known.poll?.options[i]?.mine ?? false })),
    },
  };
}

/** What is left of a message that was taken back: that there was one, and what was answered to it. */
function bare(state: MessageState): Partial<Message> {
  return {
    state,
    text: '',
    urgency: 'NORMAL',
    edited: null,
    pinned: null,
    mentions: [],
    reactions: [],
    source: null,
    files: [],
    request: null,
    poll: null,
  };
}

export function changed(history: History, n: number, over: (known: Message) => Partial<Message>): History {
  const at = n - firstOf(history);
  const message = history.run[at];
  return message ? { ...history, run: history.run.with(at, { ...message, ...over(message) }) } : history;
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

/** Keeps what is nearest to one end; the rest is fetched again when somebody goes there. */
export function trimmed(history: History, keep: 'first' | 'last', most: number): History {
  const { run } = history;
  if (run.length <= most) return history;
  return { ...history, run: keep === 'first' ? run.slice(0, most) : run.slice(-most) };
}
