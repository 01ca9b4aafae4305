import type { RoomKind, RoomSummary } from '../kernel/wire';
import { unreadOf } from './rooms';

/** Threads stand in a list of their own. */
type ListedKind = Exclude<RoomKind, 'THREAD'>;

export interface Section {
  kind: ListedKind;
  all: readonly RoomSummary[];
  /** Without what is read and quiet beyond the first ones, so that every section is on the screen. */
  rooms: readonly RoomSummary[];
}

const ORDER: readonly ListedKind[] = ['UNIT', 'GROUP', 'DIRECT'];

/** `keep` stays in the list though it has just been read, so that reading does not pull a row away. */
export interface RoomFilter {
  text: string;
  unread: boolean;
  keep?: number | undefined;
}

export function nameOf(room: RoomSummary): string {
  return room.other?.name ?? room.name;
}

export function sectionsOf(rooms: readonly RoomSummary[], filter: RoomFilter): Section[] {
  const shown = rooms.filter(room => matches(room, filter));
  const fold = filter.text === '' && !filter.unread;
  return ORDER.map(kind =>
    sectionOf(
      kind,
      shown.filter(room => room.kind === kind),
      fold,
      filter.keep,
    ),
  ).filter(section => section.rooms.length > 0);
}

/** One more than this is shown rather than folded away alone. */
const FIRST_ROOMS = 7;

function sectionOf(kind: ListedKind, all: RoomSummary[], fold: boolean, keep?: number): Section {
  if (!fold || all.length <= FIRST_ROOMS + 1) return { kind, all, rooms: all };
  const first = new Set(all.slice(0, FIRST_ROOMS));
  const stays = (room: RoomSummary) => first.has(room) || unreadOf(room) > 0 || room.id === keep;
  return { kind, all, rooms: all.filter(stays) };
}

/** The nearest room with unread messages below (`1`) or above (`-1`) the open one, round the end. */
export function nextUnread(
  rooms: readonly RoomSummary[],
  open: number | null,
  step: 1 | -1,
): RoomSummary | undefined {
  const at = rooms.findIndex(room => room.id === open);
  const from = at < 0 && step < 0 ? rooms.length : at;
  for (let i = 1; i <= rooms.length; i++) {
    const room = rooms[(from + step * i + rooms.length * 2) % rooms.length];
    if (room && room.id !== open && unreadOf(room) > 0) return room;
  }
  return undefined;
}

function matches(room: RoomSummary, { text, unread, keep }: RoomFilter): boolean {
  if (unread && unreadOf(room) === 0 && room.id !== keep) return false;
  const wanted = plain(text);
  return wanted === '' || searchable(room).some(part => plain(part).includes(wanted));
}

function searchable({ name, other }: RoomSummary): string[] {
  return other ? [other.name, other.kana, other.unit ?? ''] : [name];
}

/** Width, case and spaces do not matter: ＤＸ finds DX, 中村美咲 finds 中村 美咲. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
