import { stream } from '../../kernel/stream';
import { createStore } from '../../kernel/store';
import type { Message } from '../../kernel/wire';
import { api } from '../api';
import type { SimilarQuestion } from '../wire';
import { isQuestion } from './isQuestion';

/** An existing answer to what I have just asked in a room; seen by me alone. */
export interface Offer {
  room: number;
  n: number;
  wording: string;
  hit: SimilarQuestion;
}

/** At most one for each room: the newest. */
export const offers = createStore<ReadonlyMap<number, Offer>>(new Map());

/** Messages that were offered an answer already, or for which none was wanted; the newest ones. */
const seen = new Set<string>();
const MOST_SEEN = 200;
/** What came long ago, with a reload, is no longer wanted. */
const FRESH_MS = 60_000;
const MOST_WORDS = 200;

let me = 0;
let unitRoom: (room: number) => boolean = () => false;
let stop: (() => void) | null = null;

/** Looks at what I post, as long as chat is on screen. @returns how to stop that */
export function keepOffers(viewer: number, isUnitRoom: (room: number) => boolean): () => void {
  me = viewer;
  unitRoom = isUnitRoom;
  stop?.();
  stop = stream.on('chat.posted', ({ message }) => void look(message));
  return () => {
    stop?.();
    stop = null;
  };
}

export function dismissOffer(room: number): void {
  offers.set(all => {
    const next = new Map(all);
    next.delete(room);
    return next;
  });
}

async function look(message: Message): Promise<void> {
  const { room, n, author, text, at, request, poll, source } = message;
  if (author.id !== me || request || poll || source || !unitRoom(room)) return;
  if (Date.now() - Date.parse(at) > FRESH_MS || !isQuestion(text)) return;
  const key = `${room}/${n}`;
  if (seen.has(key)) return;
  remember(key);
  const wording = text.trim().slice(0, MOST_WORDS);
  const similar = await api.similar(wording, AbortSignal.timeout(10_000)).catch(() => null);
  const hit = similar?.hits.find(({ sure, question }) => sure && question.answers > 0);
  if (hit) offers.set(all => new Map(all).set(room, { room, n, wording, hit }));
}

function remember(key: string): void {
  seen.add(key);
  const oldest = seen.size > MOST_SEEN ? seen.values().next().value : undefined;
  if (oldest !== undefined) seen.delete(oldest);
}
