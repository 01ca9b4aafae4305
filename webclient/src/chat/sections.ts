import type { Arrangement, Folder, RoomSummary } from '../kernel/wire';
import { roomsIn, UNARRANGED } from './arrange/arrangement';
import { unreadOf } from './rooms';

export type SectionKind = 'FOLDER' | 'FAVOURITES' | 'UNIT' | 'GROUP' | 'DIRECT' | 'ARCHIVED';

export interface Section {
  kind: SectionKind;
  key: string;
  /** The folder it is, if it is one of mine. */
  folder: Folder | null;
  all: readonly RoomSummary[];
  /** Without what is read and quiet beyond the first ones, so that every section is on the screen. */
  rooms: readonly RoomSummary[];
}

/** `keep` stays in the list though it has just been read, so that reading does not pull a row away. */
export interface RoomFilter {
  text: string;
  unread: boolean;
  /** Only these, such as those that wait for an answer. */
  only?: ReadonlyMap<number, unknown> | undefined;
  keep?: number | undefined;
  muted?: ReadonlySet<number>;
}

/** A room without a name is called by its people, a room of two by the other. */
export function nameOf(room: RoomSummary): string {
  return room.other?.name ?? (room.name || room.people.map(person => person.name).join('、'));
}

/** My folders, my favourites, then the rest by kind; a favourite stands with the favourites only. */
export function sectionsOf(
  rooms: readonly RoomSummary[],
  filter: RoomFilter,
  arrangement: Arrangement = UNARRANGED,
): Section[] {
  const byId = new Map(rooms.filter(room => matches(room, filter)).map(room => [room.id, room]));
  const fold = filter.text === '' && !filter.unread && !filter.only;
  const taken = new Set<number>();
  const take = (some: readonly RoomSummary[]) => {
    const mine = some.filter(room => !taken.has(room.id));
    for (const room of mine) taken.add(room.id);
    return mine;
  };
  const favourites = take(arrangement.favourites.flatMap(id => byId.get(id) ?? []));
  const folders = arrangement.folders.map(folder => ({ folder, rooms: take(roomsIn(folder, byId)) }));
  const rest = [...byId.values()].filter(room => !taken.has(room.id));
  const kind = (of: SectionKind, some: readonly RoomSummary[]) => section(of, some, fold, filter.keep);
  return [
    ...folders.map(({ folder, rooms: inside }) => ({ ...plain('FOLDER', inside), key: folder.id, folder })),
    plain('FAVOURITES', favourites),
    plain(
      'UNIT',
      rest.filter(room => room.kind === 'UNIT' && !room.archived),
    ),
    kind(
      'GROUP',
      rest.filter(room => room.kind === 'GROUP' && room.people.length === 0 && !room.archived),
    ),
    kind(
      'DIRECT',
      rest.filter(room => room.kind === 'DIRECT' || room.people.length > 0),
    ),
    plain(
      'ARCHIVED',
      rest.filter(room => room.archived && room.people.length === 0),
    ),
  ].filter(one => one.rooms.length > 0 || (one.kind === 'FOLDER' && fold));
}

/** One more than this is shown rather than folded away alone. */
const FIRST_ROOMS = 7;

function plain(kind: SectionKind, rooms: readonly RoomSummary[]): Section {
  return { kind, key: kind, folder: null, all: rooms, rooms };
}

function section(kind: SectionKind, all: readonly RoomSummary[], fold: boolean, keep?: number): Section {
  if (!fold || all.length <= FIRST_ROOMS + 1) return plain(kind, all);
  const first = new Set(all.slice(0, FIRST_ROOMS));
  const stays = (room: RoomSummary) => first.has(room) || unreadOf(room) > 0 || room.id === keep;
  return { ...plain(kind, all), rooms: all.filter(stays) };
}

/** The nearest room with unread messages below (`1`) or above (`-1`) the open one, round the end. */
export function nextUnread(
  rooms: readonly RoomSummary[],
  open: number | null,
  step: 1 | -1,
  muted: ReadonlySet<number> = new Set(),
): RoomSummary | undefined {
  const at = rooms.findIndex(room => room.id === open);
  const from = at < 0 && step < 0 ? rooms.length : at;
  for (let i = 1; i <= rooms.length; i++) {
    const room = rooms[(from + step * i + rooms.length * 2) % rooms.length];
    if (room && room.id !== open && unreadOf(room) > 0 && !muted.has(room.id)) return room;
  }
  return undefined;
}

export interface Branch {
  room: RoomSummary;
  depth: number;
}

/** Rooms of units as the organisation has them: each under that of the nearest unit above which has one, too. */
export function branchesOf(
  rooms: readonly RoomSummary[],
  pathOf: (unit: number) => readonly { id: number; sort: number }[],
): Branch[] {
  const units = new Set(rooms.flatMap(room => room.unit ?? []));
  const placed = rooms.map(room => ({ room, path: room.unit === null ? [] : pathOf(room.unit) }));
  const order = (one: (typeof placed)[number], other: (typeof placed)[number]) => {
    for (let i = 0; ; i++) {
      const [a, b] = [one.path[i], other.path[i]];
      if (!a || !b) return a ? 1 : b ? -1 : one.room.id - other.room.id;
      if (a.id !== b.id) return a.sort - b.sort || a.id - b.id;
    }
  };
  return placed.sort(order).map(({ room, path }) => ({
    room,
    depth: path.filter(unit => unit.id !== room.unit && units.has(unit.id)).length,
  }));
}

function matches(room: RoomSummary, { text, unread, only, keep, muted }: RoomFilter): boolean {
  if (unread && (unreadOf(room) === 0 || muted?.has(room.id)) && room.id !== keep) return false;
  if (only && !only.has(room.id) && room.id !== keep) return false;
  const wanted = simple(text);
  return wanted === '' || searchable(room).some(part => simple(part).includes(wanted));
}

function searchable({ name, other, people }: RoomSummary): string[] {
  if (other) return [other.name, other.kana, other.unit ?? ''];
  return name ? [name] : people.flatMap(person => [person.name, person.kana]);
}

/** Width, case and spaces do not matter: ＤＸ finds DX, 中村美咲 finds 中村 美咲. */
function simple(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
