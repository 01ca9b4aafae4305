import { http } from '../../kernel/http';
import { createStore } from '../../kernel/store';
import { stream } from '../../kernel/stream';
import { hubNow } from '../../kernel/time';
import type { Watch, WatchList } from '../../kernel/wire';
import { session } from '../../session/session';

/** 「空いたら知らせる」: asked, perhaps fired, and not yet put away. */
export type Waiting = Watch;

/** All of mine, oldest first; the same on all my devices. */
export const watches = createStore<readonly Waiting[]>([]);

export function withWatch(known: readonly Waiting[], news: Waiting): readonly Waiting[] {
  const others = known.filter(watch => watch.id !== news.id);
  return [...others, news].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

export function withoutWatch(known: readonly Waiting[], id: Waiting['id']): readonly Waiting[] {
  const left = known.filter(watch => watch.id !== id);
  return left.length === known.length ? known : left;
}

/** Still looking out for somebody; one that found nobody until its end is silently over. */
export function isWaiting(watch: Waiting, now: number): boolean {
  return watch.firedAt === null && Date.parse(watch.until) > now;
}

export function waitingFor(
  known: readonly Waiting[],
  person: Waiting['person'],
  now: number,
): Waiting | undefined {
  return known.find(watch => watch.person === person && isWaiting(watch, now));
}

export const watchApi = {
  list: () => http.get<WatchList>('/api/presence/watches'),
  ask: (person: number) => http.post<Waiting>('/api/presence/watches', { person }),
  end: (id: Waiting['id']) => http.delete(`/api/presence/watches/${id}`),
};

export async function askWatch(person: number): Promise<Waiting> {
  const watch = await watchApi.ask(person);
  // The stream may have been quicker, and may even have said already that it fired.
  watches.set(known => (known.some(one => one.id === watch.id) ? known : withWatch(known, watch)));
  return watch;
}

/** Ends one that waits, or puts away one that has fired: here at once, on my other devices by the event. */
export async function endWatch(watch: Waiting): Promise<void> {
  watches.set(known => withoutWatch(known, watch.id));
  try {
    await watchApi.end(watch.id);
  } catch (cause) {
    // What is gone already is what was wanted; anything else must not look done.
    const { status } = cause as { status?: number };
    if (status !== 404) watches.set(known => withWatch(known, watch));
  }
}

type Change = (known: readonly Waiting[]) => readonly Waiting[];

let loadedFor: number | null = null;
/** What the stream says while the list is on its way: the list may be older. */
let meanwhile: Change[] | null = null;

function hear(change: Change): void {
  meanwhile?.push(change);
  watches.set(change);
}

function whoIsIn(): number | null {
  const now = session.get();
  return now.phase === 'in' ? now.me.person.id : null;
}

async function load(): Promise<void> {
  const person = whoIsIn();
  if (person === null) return;
  const heard: Change[] = [];
  meanwhile = heard;
  const { watches: told } = await watchApi.list();
  if (whoIsIn() !== person) return;
  loadedFor = person;
  watches.set(heard.reduce<readonly Waiting[]>((known, change) => change(known), told));
  meanwhile = null;
}

/** Without the stream (a proxy may break it) they are asked for once. */
const STREAM_ANSWERS_WITHIN_MS = 1500;

session.subscribe(() => {
  const person = whoIsIn();
  if (person === loadedFor) return;
  loadedFor = null;
  watches.set([]);
  if (person !== null)
    setTimeout(() => loadedFor === null && void load().catch(() => {}), STREAM_ANSWERS_WITHIN_MS);
});

stream.onReset(() => void load().catch(() => {}));
stream.on('presence.watch.asked', ({ watch }) => hear(known => withWatch(known, watch)));
stream.on('presence.watch.ended', ({ id }) => hear(known => withoutWatch(known, id)));
stream.on('presence.watch.fired', ({ watch }) => hear(known => withWatch(known, watch)));

/** Those to speak of now. */
export function firedOf(known: readonly Waiting[]): Waiting[] {
  return known.filter(watch => watch.firedAt !== null);
}

export function waitingNow(known: readonly Waiting[], now = hubNow()): Waiting[] {
  return known.filter(watch => isWaiting(watch, now));
}
