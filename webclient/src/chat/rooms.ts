import type {
  ChatGone,
  ChatPosted,
  LastMessage,
  Message,
  ReceiptsRule,
  RoomSummary,
  Rooms,
} from '../kernel/wire';
import type { ChatEvent } from './events';
import { names, plainText } from './mentions';

/** Every room of the viewer as of `seq`, the one with the newest activity first, as the server lists them. */
export interface RoomMap {
  readonly seq: number;
  /** The units the viewer is in and those above them: naming one names the viewer. */
  readonly units: readonly number[];
  /** Whether rooms choose themselves what members see of each other's reading. */
  readonly receipts: ReceiptsRule;
  readonly byId: ReadonlyMap<number, RoomSummary>;
}

/** The server cuts the preview at the same length. */
const PREVIEW_CHARS = 80;

export function roomsOf(snapshot: Rooms): RoomMap {
  return {
    seq: snapshot.seq,
    units: snapshot.units,
    receipts: snapshot.receipts,
    byId: new Map(snapshot.rooms.map(room => [room.id, room])),
  };
}

/** Old snapshot + its events = new snapshot. Events the snapshot already contains change nothing. */
export function applyRoomEvent(rooms: RoomMap, event: ChatEvent, viewer: number): RoomMap {
  if (event.s <= rooms.seq) return rooms;
  return { ...rooms, seq: event.s, byId: applied(rooms, event, viewer) };
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

type ById = ReadonlyMap<number, RoomSummary>;

function applied({ byId, units }: RoomMap, event: ChatEvent, viewer: number): ById {
  switch (event.t) {
    case 'chat.posted': {
      const room = byId.get(event.d.room);
      return room ? inFront(byId, posted(room, event.d, viewer, units)) : byId;
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
    case 'chat.roomChanged': {
      const { room: id, ...over } = event.d;
      // Who has a name is no longer named by its people.
      return changed(byId, id, room => ({ ...room, ...over, people: over.name ? [] : room.people }));
    }
    case 'chat.pointed': {
      const { mine, shown, named } = event.d;
      return changed(byId, event.d.room, room => ({ ...room, mine, shown, named }));
    }
    case 'chat.changed':
      return changed(byId, event.d.room, room => reworded(room, event.d.message));
    case 'chat.gone':
      return changed(byId, event.d.room, room => withoutMessage(room, event.d, viewer, units));
    case 'chat.ownerChanged': {
      const { person, owner } = event.d;
      return person === viewer ? changed(byId, event.d.room, room => ({ ...room, owner })) : byId;
    }
    case 'chat.reacted':
    case 'chat.noted':
    case 'chat.arranged':
    case 'chat.followed':
    case 'chat.unfollowed':
    case 'chat.requestMoved':
    case 'chat.answered':
    case 'chat.reminded':
    case 'chat.pollMoved':
    case 'chat.voted':
    case 'chat.noticeChanged':
      return byId;
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

function posted(room: RoomSummary, d: ChatPosted, viewer: number, units: readonly number[]): RoomSummary {
  const { n, author, at, mentions } = d.message;
  if (n <= room.head) return room;
  const text = plainText(d.message.text, mentions, PREVIEW_CHARS);
  const last: LastMessage = { n, author: author.name, text, part: text ? 'TEXT' : 'FILES', at };
  if (author.id === viewer) return { ...room, mine: n, shown: n, named: 0, head: n, last };
  const named = room.named + (names(mentions, viewer, units) ? 1 : 0);
  return { ...room, named, head: n, last };
}

function reworded(room: RoomSummary, { n, text, mentions }: Message): RoomSummary {
  if (room.last?.n !== n) return room;
  const words = plainText(text, mentions, PREVIEW_CHARS);
  return { ...room, last: { ...room.last, text: words, part: words ? 'TEXT' : 'FILES' } };
}

/** Its trace counts as a message; what it named somebody for does not count any longer. */
function withoutMessage(
  room: RoomSummary,
  { n, mentions }: ChatGone,
  viewer: number,
  units: readonly number[],
): RoomSummary {
  const counted = n > room.mine && names(mentions, viewer, units);
  const named = room.named - (counted ? 1 : 0);
  const last: LastMessage | null = room.last?.n === n ? { ...room.last, text: '', part: 'GONE' } : room.last;
  return { ...room, named, last };
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
