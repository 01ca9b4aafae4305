import { Outbox } from '../kernel/outbox';
import { createStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import { attention, unreadTotal } from '../kernel/unread';
import type { Message, PersonBrief, RoomPointers, RoomSummary } from '../kernel/wire';
import { forgetArrangement, hearArrangement, loadArrangement } from './arrange/arrangementStore';
import { arrangement, isMuted } from './arrangement';
import { forgetDrafts, keepDrafts, loadDrafts, tellDrafts } from './drafts';
import { CHAT_KINDS, type ChatEvent, DESK_KINDS, type DeskEvent } from './events';
import { forgetUploads, startUploads, stopUploads } from './file/fileQueue';
import { HistoryStore } from './historyStore';
import { answersWanted, totalOf } from './notice/total';
import { forgetParcels } from './parcel';
import { myRequests, startRequests, stopRequests } from './request/requestsStore';
import { RoomsStore } from './roomsStore';
import { threads } from './thread/threadsStore';
import { hearTyping } from './typing';
import { forgetDesk, hearDesk, loadDesk } from './writing/deskStore';
import { leaveEdit } from './writing/editing';
import { postOutgoing } from './writing/postOutgoing';

/** Rooms whose messages stay in memory after one has gone elsewhere. */
const HELD_ROOMS = 8;

/** The person who reads, 0 before sign-in. */
export const viewer = createStore(0);
export const rooms = new RoomsStore();
export const outbox = new Outbox(outgoing =>
  postOutgoing(outgoing).then(message => histories.get(message.room)?.take(message)),
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
    ...DESK_KINDS.map(t => stream.on(t, (d, s) => hearDesk({ s, t, d } as DeskEvent))),
    stream.on('chat.pointers', hearPointers),
    stream.on('chat.typing', hearTyping),
    stream.onReset(catchUp),
    stream.onLive(() => {
      void outbox.pump();
      void tellDrafts();
    }),
    rooms.state.subscribe(countUnread),
    threads.state.subscribe(countUnread),
    arrangement.subscribe(countUnread),
    myRequests.subscribe(countUnread),
    keepDrafts(),
  ];
  startUploads(person);
  startRequests(person);
  void rooms.load();
  void threads.load();
  void loadArrangement();
  void loadDrafts(person).then(() => {
    if (viewer.get() !== person) return;
    void outbox.start(person);
    void loadDesk();
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
  forgetParcels();
  forgetDesk();
  leaveEdit();
  outbox.stop();
  rooms.end();
  threads.end();
  forgetArrangement();
  viewer.set(0);
  unreadTotal.set(0);
  attention.set(0);
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

/** The newest message of mine that is in memory and not gone. */
export function lastOfMine(room: number): Message | null {
  const run = histories.get(room)?.state.get().history.run ?? [];
  const me = viewer.get();
  return run.findLast(({ author, state }) => author.id === me && state === 'SENT') ?? null;
}

const MOST_AUTHORS = 8;

/** Who wrote last in a room, as far as it is in memory, without me. */
export function recentAuthors(room: number): PersonBrief[] {
  const run = histories.get(room)?.state.get().history.run ?? [];
  const authors = new Map<number, PersonBrief>();
  for (const { author } of run.toReversed()) if (author.id !== viewer.get()) authors.set(author.id, author);
  return [...authors.values()].slice(0, MOST_AUTHORS);
}

function hear(event: ChatEvent): void {
  if ('home' in event.d) hearMessage(event, new Set([event.d.room, event.d.home]));
  if (event.t === 'chat.arranged') hearArrangement(event.d.arrangement);
  if (event.t === 'chat.left') histories.delete(event.d.room);
  rooms.apply(event);
  threads.apply(event, { id: viewer.get(), units: rooms.state.get().rooms?.units ?? [] });
  hearDesk(event);
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
  void loadDesk(seq);
  void loadArrangement();
  for (const history of histories.values()) void history.renew();
}

function countUnread(): void {
  const held = rooms.state.get().rooms;
  const arranged = arrangement.get();
  if (!held) return;
  const muted = (home: number) => isMuted(arranged, home);
  const followed = threads.state.get().threads?.byId.values() ?? [];
  const unread = totalOf(held.byId.values(), followed, muted);
  const wanted = myRequests.get().mine?.toMe ?? [];
  const readUpTo = (lane: number) => (rooms.get(lane) ?? threads.get(lane))?.mine ?? 0;
  unreadTotal.set(unread);
  attention.set(unread + answersWanted(wanted, readUpTo, muted));
}
