import type { ChatPosted, RoomSummary, Rooms } from '../kernel/wire';
import type { ChatEvent } from './events';

/** Every room of the viewer as of `seq`, the one with the newest activity first, as the server lists them. */
export interface RoomMap {
  readonly seq: number;
  readonly byId: ReadonlyMap<number, RoomSummary>;
}

/** The server cuts the preview at the same length. */
const PREVIEW_CHARS = 80;

export function roomsOf(snapshot: Rooms): RoomMap {
  return { seq: snapshot.seq, byId: new Map(snapshot.rooms.map(room => [room.id, room])) };
}

/** Old snapshot + its events = new snapshot. Events the snapshot already contains change nothing. */
export function applyRoomEvent(rooms: RoomMap, event: ChatEvent, viewer: number): RoomMap {
  if (event.s <= rooms.seq) return rooms;
  return { seq: event.s, byId: applied(rooms.byId, event, viewer) };
}

export function listed(rooms: RoomMap): RoomSummary[] {
  return [...rooms.byId.values()];
}

/** What has just happened comes first. */
export function inFront(byId: ById, room: RoomSummary): ById {
  return new Map([[room.id, room], ...without(byId, room.id)]);
}

export function unreadOf(room: RoomSummary): number {
  return Math.max(0, room.head - room.mine);
}

export function totalUnread(rooms: RoomMap): number {
  let total = 0;
  for (const room of rooms.byId.values()) total += unreadOf(room);
  return total;
}

type ById = ReadonlyMap<number, RoomSummary>;

function applied(byId: ById, event: ChatEvent, viewer: number): ById {
  switch (event.t) {
    case 'chat.posted': {
      const room = byId.get(event.d.room);
      return room ? inFront(byId, posted(room, event.d, viewer)) : byId;
    }
    case 'chat.joined':
      return joined(byId, event.d.room);
    case 'chat.left':
      return without(byId, event.d.room);
    case 'chat.memberJoined':
    case 'chat.memberLeft': {
      const { members } = event.d;
      return changed(byId, event.d.room, room => ({ ...room, members }));
    }
    case 'chat.renamed': {
      const { name, purpose } = event.d;
      return changed(byId, event.d.room, room => ({ ...room, name, purpose }));
    }
    case 'chat.pointed': {
      const { mine, shown } = event.d;
      return changed(byId, event.d.room, room => ({ ...room, mine, shown }));
    }
  }
}

/** A room that was active long ago takes its place; one without messages has just been made. */
function joined(byId: ById, room: RoomSummary): ById {
  const at = room.last?.at;
  const newer = at
    ? [...byId.values()].filter(other => other.id !== room.id && other.last && other.last.at > at)
    : [];
  const front = inFront(byId, room);
  return newer.reduceRight((rooms, other) => inFront(rooms, other), front);
}

function posted(room: RoomSummary, d: ChatPosted, viewer: number): RoomSummary {
  const { n, author, text, at } = d.message;
  if (n <= room.head) return room;
  const own = author.id === viewer ? { mine: n, shown: n } : {};
  const last = { n, author: author.name, text: preview(text), at };
  return { ...room, ...own, head: n, last };
}

/** Cut by characters, never through a surrogate pair. */
function preview(text: string): string {
  return [...text].slice(0, PREVIEW_CHARS).join('');
}

function changed(byId: ById, id: number, change: (room: RoomSummary) => RoomSummary): ById {
  const room = byId.get(id);
  return room ? new Map(byId).set(id, change(room)) : byId;
}

function without(byId: ById, id: number): ById {
  const rest = new Map(byId);
  rest.delete(id);
  return rest;
}
