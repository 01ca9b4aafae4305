import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { drafts, forgetDrafts, hearDraft, leaveDrafts, mergeDrafts } from '../chat/drafts';
import { type ChatEvent, type DeskEvent, isChatEvent, isDeskEvent } from '../chat/events';
import { applyMessageEvent, type History } from '../chat/history';
import { withNote } from '../chat/notes/notes';
import { withNotice } from '../chat/notice/noticeStore';
import { applyRequestEvent } from '../chat/request/requests';
import { applyRoomEvent, listed, roomsOf } from '../chat/rooms';
import { applyThreadEvent, type ThreadMap, threadsOf } from '../chat/thread/threads';
import { applyDeskEvent, deskOf } from '../chat/writing/desk';
import { type CommunityEvent, isCommunityEvent } from '../community/events';
import { applyNoticeEvent } from '../community/fold/notices';
import { applyPageEvent } from '../community/fold/page';
import { applyTopicEvent } from '../community/fold/topics';
import { applyWatchEvent } from '../community/fold/watches';
import type {
  Arrangement,
  Draft,
  DurableKinds,
  Messages,
  Note,
  NoticeAnswer,
  NoticePage,
  OnMyDesk,
  Presence,
  PresenceManual,
  QuestionPage,
  Requests,
  RoomDetail,
  RoomSummary,
  Rooms,
  ThreadDetail,
  ThreadSummary,
  Threads,
  TopicList,
  WatchedList,
  WatchList,
} from '../kernel/wire';
import { chosenBy, manualOf } from '../presence/manual';
import { withPresences } from '../presence/presenceStore';
import { type Waiting, withoutWatch, withWatch } from '../presence/watch/watches';

/** What a client held before, what the stream said, what the server answers afterwards. The server's test `LawIT` recorded it and fails when it would record anything else. */
interface Recording {
  name: string;
  viewer: number;
  before: Held;
  frames: { s?: number; t: string; d: unknown }[];
  after: Held;
}

interface Held {
  rooms?: Rooms;
  room?: RoomDetail;
  messages?: Messages;
  presence?: Presence;
  watches?: WatchList;
  requests?: Requests;
  notice?: NoticeAnswer;
  desk?: OnMyDesk;
  notes?: Note[];
  arrangement?: Arrangement;
  threads?: Threads;
  thread?: ThreadDetail;
  answers?: Messages;
  page?: QuestionPage;
  topics?: TopicList;
  notices?: NoticePage;
  watched?: WatchedList;
}

const recordings = Object.values(import.meta.glob<Recording>('./*.json', { eager: true, import: 'default' }));

function eventsOf({ frames }: Recording): ChatEvent[] {
  return frames.filter((frame): frame is ChatEvent => frame.s !== undefined && isChatEvent(frame));
}

function foldedRooms(recording: Recording, rooms: Rooms): RoomSummary[] {
  const fold = (held: ReturnType<typeof roomsOf>, event: ChatEvent) =>
    applyRoomEvent(held, event, recording.viewer);
  return listed(eventsOf(recording).reduce(fold, roomsOf(rooms)));
}

function foldedThreads(recording: Recording, threads: Threads): ThreadSummary[] {
  const reader = { id: recording.viewer, units: recording.before.rooms?.units ?? [] };
  const fold = (held: ThreadMap, event: ChatEvent) => applyThreadEvent(held, event, reader);
  return [...eventsOf(recording).reduce(fold, threadsOf(threads)).byId.values()];
}

function foldedMessages(recording: Recording, room: number, held?: Messages): Messages {
  const { messages = [], head = 0 } = held ?? {};
  const start: History = { room, run: messages, head };
  const end = eventsOf(recording).reduce(
    (history, event) => applyMessageEvent(history, event, recording.viewer),
    start,
  );
  return { messages: [...end.run], head: end.head };
}

function foldedRequests(recording: Recording, requests: Requests): Requests {
  return eventsOf(recording).reduce(
    (held, event) => applyRequestEvent(held, event, recording.viewer),
    requests,
  );
}

/** My state, and what the menu shows as chosen by hand. */
function foldedPresence({ viewer, frames }: Recording, before: Presence) {
  let known: ReadonlyMap<number, Presence> = new Map([[viewer, before]]);
  let told = chosenBy(null, before);
  for (const { t, d } of frames) {
    if (t === 'presence.states') known = withPresences(known, d as Presence[]);
    if (t === 'presence.manual') told = manualOf(d as PresenceManual);
  }
  const presence = known.get(viewer);
  return { presence, chosen: chosenBy(told, presence) };
}

function foldedWatches({ frames }: Recording, before: readonly Waiting[]): readonly Waiting[] {
  return frames.reduce((held, { t, d }) => {
    if (t === 'presence.watch.asked') return withWatch(held, (d as DurableKinds[typeof t]).watch);
    if (t === 'presence.watch.fired') return withWatch(held, (d as DurableKinds[typeof t]).watch);
    if (t === 'presence.watch.ended') return withoutWatch(held, (d as DurableKinds[typeof t]).id);
    return held;
  }, before);
}

function communityEventsOf({ frames }: Recording): CommunityEvent[] {
  return frames.filter((frame): frame is CommunityEvent => frame.s !== undefined && isCommunityEvent(frame));
}

/** How many opened it is told by no event. */
function foldedPage(recording: Recording, before: QuestionPage, seen: number): QuestionPage | null {
  const page = communityEventsOf(recording).reduce<QuestionPage | null>(
    (held, event) => held && applyPageEvent(held, event),
    before,
  );
  return page && { ...page, seen };
}

function foldedNotice({ frames }: Recording, before: NoticeAnswer): NoticeAnswer {
  return frames.reduce(
    (held, { s, t, d }) =>
      t === 'chat.noticeChanged' && s !== undefined ? withNotice(held, s, d as DurableKinds[typeof t]) : held,
    before,
  );
}

function deskEventsOf({ frames }: Recording): (ChatEvent | DeskEvent)[] {
  return frames.filter(
    (frame): frame is ChatEvent | DeskEvent =>
      frame.s !== undefined && (isDeskEvent(frame) || isChatEvent(frame)),
  );
}

async function foldedDrafts(recording: Recording, before: readonly Draft[]): Promise<Draft[]> {
  forgetDrafts();
  await mergeDrafts(before);
  for (const event of deskEventsOf(recording)) {
    if (event.t === 'chat.drafted') await hearDraft(event.d.draft);
    if (event.t === 'chat.left') leaveDrafts(event.d.room);
  }
  return [...drafts.get().values()].map(({ room, root, text, at }) => ({
    room,
    root,
    text,
    at: new Date(at).toISOString().replace('.000Z', 'Z'),
  }));
}

const newestFirst = (all: readonly Draft[]) => [...all].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));

describe('old snapshot + its events = new snapshot', () => {
  it('every recording has a name of its own', () => {
    expect(new Set(recordings.map(({ name }) => name)).size).toBe(recordings.length);
  });

  for (const recording of recordings) {
    const { name, before, after: fresh } = recording;

    if (before.rooms && fresh.rooms) {
      const [rooms, after] = [before.rooms, fresh.rooms.rooms];
      it(`${name}: the list of rooms`, () => {
        expect(foldedRooms(recording, rooms)).toEqual(after);
      });
    }

    if (before.presence && fresh.presence) {
      const [presence, after] = [before.presence, fresh.presence];
      it(`${name}: my state`, () => {
        expect(foldedPresence(recording, presence)).toEqual({
          presence: after,
          chosen: chosenBy(null, after),
        });
      });
    }

    if (before.watches && fresh.watches) {
      const [{ watches }, after] = [before.watches, fresh.watches.watches];
      it(`${name}: my watches`, () => {
        expect(foldedWatches(recording, watches)).toEqual(after);
      });
    }

    if (before.requests && fresh.requests) {
      const [requests, { seq: _, ...after }] = [before.requests, fresh.requests];
      it(`${name}: my open requests`, () => {
        expect(foldedRequests(recording, requests)).toMatchObject(after);
      });
    }

    if (before.notice && fresh.notice) {
      const [notice, { settings }] = [before.notice, fresh.notice];
      it(`${name}: how I am told`, () => {
        expect(foldedNotice(recording, notice).settings).toEqual(settings);
      });
    }

    if (before.desk && fresh.desk) {
      const [held, after] = [before.desk, fresh.desk];
      it(`${name}: my desk`, async () => {
        const { scheduled, saved } = deskEventsOf(recording).reduce(applyDeskEvent, deskOf(held));
        expect({ scheduled, saved }).toEqual({ scheduled: after.scheduled, saved: after.saved });
        expect(newestFirst(await foldedDrafts(recording, held.drafts))).toEqual(after.drafts);
      });
    }

    if (before.room && fresh.room) {
      const [{ seq, room }, after] = [before.room, fresh.room.room];
      it(`${name}: the room`, () => {
        expect(
          foldedRooms(recording, { seq, units: before.rooms?.units ?? [], receipts: 'FREE', rooms: [room] }),
        ).toEqual([after]);
      });
    }

    if (before.notes && fresh.notes) {
      const [notes, after] = [before.notes, fresh.notes];
      it(`${name}: its notes`, () => {
        const told = eventsOf(recording).flatMap(event => (event.t === 'chat.noted' ? event.d.note : []));
        expect(told.reduce(withNote, notes as readonly Note[])).toEqual(after);
      });
    }

    if (before.arrangement && fresh.arrangement) {
      const [start, after] = [before.arrangement, fresh.arrangement];
      it(`${name}: how my rooms are arranged`, () => {
        const told = eventsOf(recording).flatMap(event =>
          event.t === 'chat.arranged' ? event.d.arrangement : [],
        );
        expect(told.at(-1) ?? start).toEqual(after);
      });
    }

    if (before.threads && fresh.threads) {
      const [threads, after] = [before.threads, fresh.threads.threads];
      it(`${name}: the threads I follow`, () => {
        expect(foldedThreads(recording, threads)).toEqual(after);
      });
    }

    if (fresh.thread?.thread && fresh.answers) {
      const [{ root }, thread, after] = [fresh.thread, fresh.thread.thread, fresh.answers];
      it(`${name}: the answers and what they answer`, () => {
        expect(foldedMessages(recording, thread, before.answers)).toEqual(after);
        expect(foldedMessages(recording, root.room, before.messages).messages[0]).toEqual(root);
      });
    }

    if (before.page && fresh.page) {
      const [page, { seq: _, ...after }] = [before.page, fresh.page];
      it(`${name}: the question`, () => {
        expect(foldedPage(recording, page, after.seen)).toMatchObject(after);
      });
    }

    if (before.topics && fresh.topics) {
      const [topics, { seq: _, ...after }] = [before.topics, fresh.topics];
      it(`${name}: categories and tags`, () => {
        expect(communityEventsOf(recording).reduce(applyTopicEvent, topics)).toMatchObject(after);
      });
    }

    if (before.notices && fresh.notices) {
      const [notices, { notices: all, read, unread }] = [before.notices, fresh.notices];
      it(`${name}: what concerns me`, () => {
        const told = communityEventsOf(recording).reduce(applyNoticeEvent, notices);
        expect(told).toMatchObject({ notices: all, read, unread });
      });
    }

    if (before.watched && fresh.watched) {
      const [watched, { watches }] = [before.watched, fresh.watched];
      it(`${name}: what I watch in the community`, () => {
        expect(communityEventsOf(recording).reduce(applyWatchEvent, watched).watches).toEqual(watches);
      });
    }

    if (before.messages && fresh.messages && fresh.room) {
      const [{ room }, after] = [fresh.room, fresh.messages];
      it(`${name}: its messages`, () => {
        expect(foldedMessages(recording, room.id, before.messages)).toEqual(after);
      });
    }
  }
});
