import { asHubError, type HubError, http } from '../../kernel/http';
import { createStore } from '../../kernel/store';
import { stream } from '../../kernel/stream';
import type { Requests } from '../../kernel/wire';
import { CHAT_KINDS, type ChatEvent } from '../events';
import { applyRequestEvent, type MyRequests } from './requests';

/** `mine` stays while it is loaded anew; an error beside it means that it may be old. */
export interface RequestsState {
  mine: MyRequests | null;
  error: HubError | null;
}

const NOTHING: RequestsState = { mine: null, error: null };
const NONE: readonly number[] = [];

/** The open requests of the person who is signed in: a snapshot, moved on by events. */
export const myRequests = createStore<RequestsState>(NOTHING);

/** How many answers are wanted of me: the chip of the room list and the badge of 今日. */
export const wantedCount = ({ mine }: RequestsState): number => mine?.toMe.length ?? 0;

/** The sections the reader can answer for. */
export const mySections = ({ mine }: RequestsState): readonly number[] => mine?.sections ?? NONE;

let viewer = 0;
let loads = 0;
/** Events that came while a snapshot was on its way; some of them are newer than it. */
let meanwhile: ChatEvent[] | null = null;
let silence: (() => void)[] = [];

/** After sign-in, before the stream starts. */
export function startRequests(person: number): void {
  stopRequests();
  viewer = person;
  silence = [
    ...CHAT_KINDS.map(t => stream.on(t, (d, s) => hear({ s, t, d } as ChatEvent))),
    stream.onReset(seq => void loadRequests(seq)),
  ];
  void loadRequests();
}

export function stopRequests(): void {
  for (const stop of silence) stop();
  silence = [];
  loads++;
  meanwhile = null;
  myRequests.set(NOTHING);
}

/** Does nothing when what is held is at `seq` or later. */
export async function loadRequests(seq = Number.POSITIVE_INFINITY): Promise<void> {
  const held = myRequests.get().mine;
  if (held && held.seq >= seq) return;
  const load = ++loads;
  meanwhile ??= [];
  try {
    const snapshot = await http.get<Requests>('/api/chat/requests');
    if (load === loads) take(snapshot);
  } catch (cause) {
    if (load !== loads) return;
    meanwhile = null;
    myRequests.set(now => ({ ...now, error: asHubError(cause) }));
  }
}

function hear(event: ChatEvent): void {
  meanwhile?.push(event);
  const { mine } = myRequests.get();
  if (mine) myRequests.set({ mine: applyRequestEvent(mine, event, viewer), error: null });
  // In a room one has just come into, one's section may have been asked before.
  if (event.t === 'chat.joined') void loadRequests();
}

function take(snapshot: Requests): void {
  const mine = (meanwhile ?? []).reduce<MyRequests>(
    (held, event) => applyRequestEvent(held, event, viewer),
    snapshot,
  );
  meanwhile = null;
  myRequests.set({ mine, error: null });
}
