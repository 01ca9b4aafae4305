import type { RoomSummary, Rooms } from '../kernel/wire';
import type { ChatEvent, ChatEvents } from './events';

/** Every room of the viewer as of `seq`. */
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

/** Newest activity first, as the server lists them. */
export function listed(rooms: RoomMap): RoomSummary[] {
  return [...rooms.byId.values()].sort(byActivity);
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
    case 'chat.posted':
      return changed(byId, event.d.room, room => posted(room, event.d, viewer));
    case 'chat.joined':
      return new Map(byId).set(event.d.room.id, event.d.room);
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

function posted(room: RoomSummary, d: ChatEvents['chat.posted'], viewer: number): RoomSummary {
  const { n, author, text, at } = d.message;
  if (n <= room.head) return room;
  const own = author.id === viewer ? { mine: n, shown: n } : {};
  const last = { n, author: author.name, text: preview(text), at };
  return { ...room, ...own, head: n, last, members: d.members ?? room.members };
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

function byActivity(a: RoomSummary, b: RoomSummary): number {
  const [at, bt] = [a.last?.at ?? '', b.last?.at ?? ''];
  if (at !== bt) return at < bt ? 1 : -1;
  return b.id - a.id;
}
