import { http } from '../kernel/http';
import { Outbox } from '../kernel/outbox';
import { createStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import { unreadTotal } from '../kernel/unread';
import type { Message, RoomPointers, RoomSummary } from '../kernel/wire';
import { arrangement, isMuted, keepArrangement } from './arrangement';
import { forgetDrafts, keepDrafts, loadDrafts } from './drafts';
import { CHAT_KINDS, type ChatEvent } from './events';
import { forgetUploads, startUploads, stopUploads } from './file/fileQueue';
import { HistoryStore } from './historyStore';
import { totalOf } from './notice/total';
import { startRequests, stopRequests } from './request/requestsStore';
import { RoomsStore } from './roomsStore';
import { threads } from './thread/threadsStore';
import { hearTyping } from './typing';

/** Rooms whose messages stay in memory after one has gone elsewhere. */
const HELD_ROOMS = 8;
const POST_TIMEOUT_MS = 15_000;

/** The person who reads, 0 before sign-in. */
export const viewer = createStore(0);
export const rooms = new RoomsStore();
export const outbox = new Outbox(({ room, op, text }) =>
  http
    .post<Message>(
      `/api/chat/rooms/${room}/messages`,
      { op, text },
      { signal: AbortSignal.timeout(POST_TIMEOUT_MS) },
    )
    .then(message => histories.get(room)?.take(message)),
);

const histories = new Map<number, HistoryStore>();
let silence: (() => void)[] = [];

/** After sign-in, before the stream starts. */
export function startChat(person: number): void {
  stopChat();
  viewer.set(person);
  rooms.begin(person);
  silence = [
    ...CHAT_KINDS.map(t => stream.on(t, (d, s) => hear({ s, t, d } as ChatEvent))),
    stream.on('chat.pointers', hearPointers),
    stream.on('chat.typing', hearTyping),
    stream.onReset(catchUp),
    stream.onLive(() => void outbox.pump()),
    rooms.state.subscribe(countUnread),
    threads.state.subscribe(countUnread),
    arrangement.subscribe(countUnread),
    keepArrangement(),
    keepDrafts(),
  ];
  startUploads(person);
  startRequests(person);
  void rooms.load();
  void threads.load();
  void loadDrafts(person).then(() => {
    if (viewer.get() === person) void outbox.start(person);
  });
}

/** When the session ends; what was written and not sent stays on the device for its writer. */
export function stopChat(): void {
  for (const stop of silence) stop();
  silence = [];
  stopUploads();
  stopRequests();
  histories.clear();
  forgetDrafts();
  outbox.stop();
  rooms.end();
  threads.end();
  viewer.set(0);
  unreadTotal.set(0);
}

/** When somebody signs out or the session is revoked: nothing that was written stays on the device. */
export async function leaveChat(): Promise<void> {
  stopChat();
  await Promise.all([outbox.clear(), forgetUploads()]);
}

/** For a room or a thread. */
export function historyOf(room: Pick<RoomSummary, 'id' | 'head'>): HistoryStore {
  const history = histories.get(room.id) ?? new HistoryStore(room.id, room.head);
  histories.delete(room.id);
  histories.set(room.id, history);
  for (const oldest of histories.keys()) {
    if (histories.size <= HELD_ROOMS) break;
    histories.delete(oldest);
  }
  return history;
}

function hear(event: ChatEvent): void {
  if ('home' in event.d) hearMessage(event, new Set([event.d.room, event.d.home]));
  if (event.t === 'chat.left') histories.delete(event.d.room);
  rooms.apply(event);
  threads.apply(event, { id: viewer.get(), units: rooms.state.get().rooms?.units ?? [] });
}

/** What happens in a thread shows under the message it answers, too. */
function hearMessage(event: ChatEvent, lanes: ReadonlySet<number>): void {
  for (const lane of lanes) {
    const history = histories.get(lane);
    if (history && !history.apply(event, viewer.get())) void history.catchUp();
  }
  if (event.t !== 'chat.posted') return;
  const { author, op } = event.d.message;
  if (op && author.id === viewer.get()) outbox.arrived(op);
}

/** The history of a room or thread, if somebody was there. */
export function heldHistory(lane: number): HistoryStore | undefined {
  return histories.get(lane);
}

function hearPointers(all: readonly RoomPointers[]): void {
  for (const pointers of all) histories.get(pointers.room)?.point(pointers);
}

function catchUp(seq: number): void {
  void rooms.load(seq);
  void threads.load(seq);
  for (const history of histories.values()) void history.catchUp();
}

function countUnread(): void {
  const held = rooms.state.get().rooms;
  const arranged = arrangement.get();
  const followed = threads.state.get().threads?.byId.values() ?? [];
  if (held) unreadTotal.set(totalOf(held.byId.values(), followed, home => isMuted(arranged, home)));
}
