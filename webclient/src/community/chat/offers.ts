import { createStore } from '../../kernel/store';
import { stream } from '../../kernel/stream';
import { hubNow } from '../../kernel/time';
import type { Message, SimilarQuestion } from '../../kernel/wire';
import { api } from '../api';
import { isQuestion } from './isQuestion';

/** An existing answer to what I have just asked in a room; seen by me alone. */
export interface Offer {
  n: number;
  wording: string;
  hit: SimilarQuestion;
}

/** At most one for each room: the newest. */
export const offers = createStore<ReadonlyMap<number, Offer>>(new Map());

/** Messages for which an answer was looked for already; the newest ones. */
const seen = new Set<string>();
const MOST_SEEN = 200;
/** What came long ago, with a reload, is no longer wanted. */
const FRESH_MS = 60_000;
const MOST_WORDS = 200;
const TIMEOUT_MS = 10_000;

/** Looks at what this person posts in a room. @returns how to stop that */
export function offerIn(room: number, me: number): () => void {
  return stream.on('chat.posted', ({ message }) => {
    if (message.room === room && message.author.id === me) void look(message);
  });
}

export function dismissOffer(room: number): void {
  offers.set(all => new Map([...all].filter(([id]) => id !== room)));
}

async function look(message: Message): Promise<void> {
  const { room, n, text } = message;
  if (!isAsked(message) || !firstTime(`${room}/${n}`)) return;
  const wording = text.trim().slice(0, MOST_WORDS);
  const similar = await api.similar(wording, AbortSignal.timeout(TIMEOUT_MS)).catch(() => null);
  const hit = similar?.hits.find(({ sure, question }) => sure && question.answers > 0);
  if (hit) offers.set(all => new Map(all).set(room, { n, wording, hit }));
}

/** A request or a poll asks for something else, and what was sent on is somebody else's question. */
function isAsked({ text, at, request, poll, source }: Message): boolean {
  if (request || poll || source) return false;
  return hubNow() - Date.parse(at) < FRESH_MS && isQuestion(text);
}

function firstTime(key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  const oldest = seen.size > MOST_SEEN ? seen.values().next().value : undefined;
  if (oldest !== undefined) seen.delete(oldest);
  return true;
}
