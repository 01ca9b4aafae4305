import type { Message, OpenRequest, RequestCard, Requests } from '../../kernel/wire';
import type { ChatEvent } from '../events';
import { movedRequest, requestToMe, wanted } from './card';

/** What is wanted of the viewer and what the viewer waits for, by due time, as of `seq`. */
export type MyRequests = Requests;

/** The server cuts the text at the same length. */
const BEGINNING_CHARS = 200;

/** Old snapshot + its events = new snapshot. Events the snapshot already contains change nothing. */
export function applyRequestEvent(all: MyRequests, event: ChatEvent, viewer: number): MyRequests {
  if (event.s <= all.seq) return all;
  return { ...applied(all, event, viewer), seq: event.s };
}

function applied(all: MyRequests, event: ChatEvent, viewer: number): MyRequests {
  switch (event.t) {
    case 'chat.posted':
      return asked(all, event.d.message, event.d.home, viewer);
    case 'chat.requestMoved':
    case 'chat.answered':
      return moved(all, event.d, card => movedRequest(card, event));
    case 'chat.changed':
      return withWords(all, event.d.message);
    case 'chat.gone':
      return kept(all, request => request.room !== event.d.room || request.n !== event.d.n);
    case 'chat.left':
      return kept(all, request => request.home !== event.d.room);
    default:
      return all;
  }
}

/** A message that was changed asks in other words. */
function withWords(all: MyRequests, { room, n, text, mentions }: Message): MyRequests {
  const change = (request: OpenRequest): OpenRequest =>
    request.room === room && request.n === n ? { ...request, text: beginning(text), mentions } : request;
  return { ...all, toMe: all.toMe.map(change), byMe: all.byMe.map(change) };
}

function asked(all: MyRequests, message: Message, home: number, viewer: number): MyRequests {
  const request = requestToMe(message, viewer);
  if (!request) return all;
  const { room, n, author, at, text, mentions } = message;
  const open: OpenRequest = { room, home, n, author, at, text: beginning(text), mentions, request };
  return {
    ...all,
    toMe: wanted(request, all.sections) ? inOrder([...all.toMe, open]) : all.toMe,
    byMe: author.id === viewer ? inOrder([...all.byMe, open]) : all.byMe,
  };
}

function moved(
  all: MyRequests,
  { room, n }: { room: number; n: number },
  change: (card: RequestCard) => RequestCard,
): MyRequests {
  const over = (request: OpenRequest): OpenRequest =>
    request.room === room && request.n === n ? { ...request, request: change(request.request) } : request;
  return {
    ...all,
    toMe: all.toMe.map(over).filter(({ request }) => wanted(request, all.sections)),
    byMe: all.byMe.map(over).filter(({ request }) => !request.closed),
  };
}

function kept(all: MyRequests, keep: (request: OpenRequest) => boolean): MyRequests {
  return { ...all, toMe: all.toMe.filter(keep), byMe: all.byMe.filter(keep) };
}

function inOrder(requests: OpenRequest[]): OpenRequest[] {
  return requests.sort(
    (a, b) => Date.parse(a.request.due) - Date.parse(b.request.due) || a.room - b.room || a.n - b.n,
  );
}

const beginning = (text: string): string => [...text].slice(0, BEGINNING_CHARS).join('');
