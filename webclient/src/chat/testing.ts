import type { ChatPosted, Message, RoomSummary } from '../kernel/wire';

/** A message of 井上 拓也 in room 1 that has nothing but its text. */
export function aMessage(n: number, over: Partial<Message> = {}): Message {
  return {
    room: 1,
    n,
    author: { id: 2, name: '井上 拓也', kana: '', unit: '道路河川課', title: null },
    at: '2026-11-18T05:00:00Z',
    text: `${n}`,
    op: null,
    state: 'SENT',
    urgency: 'NORMAL',
    edited: null,
    pinned: null,
    mentions: [],
    reactions: [],
    thread: null,
    source: null,
    files: [],
    request: null,
    poll: null,
    ...over,
  };
}

/** A group of three in which nothing was said. */
export function aRoom(id: number, over: Partial<RoomSummary> = {}): RoomSummary {
  return {
    id,
    kind: 'GROUP',
    name: `部屋${id}`,
    purpose: null,
    icon: null,
    unit: null,
    other: null,
    people: [],
    open: false,
    posting: 'ALL',
    receipts: 'NAMES',
    owner: false,
    archived: null,
    members: 3,
    head: 0,
    mine: 0,
    shown: 0,
    named: 0,
    last: null,
    ...over,
  };
}

/** What the stream says of a message that stands in a room, not in a thread. */
export function posted(message: Message): ChatPosted {
  return { room: message.room, home: message.room, root: 0, message, thread: null };
}
