import type { Arrangement, Folder, Level, RoomSummary } from '../../kernel/wire';

export const UNARRANGED: Arrangement = { version: 0, folders: [], favourites: [], levels: [], keywords: [] };

export type Change = (now: Arrangement) => Arrangement;

export const MAX_FOLDERS = 50;
export const MAX_FOLDER_NAME = 40;

/** What of a room is told. USUAL: what names me, and rooms of few. */
export type Wish = Level | 'USUAL';
export const WISHES: readonly Wish[] = ['USUAL', 'ALL', 'MENTIONS', 'MUTE'];

export function levelOf(arrangement: Arrangement, room: number): Wish {
  return arrangement.levels.find(level => level.room === room)?.level ?? 'USUAL';
}

export function folderOf(arrangement: Arrangement, room: number): Folder | undefined {
  return arrangement.folders.find(folder => folder.rooms.includes(room));
}

/** The rooms that are quiet: their unread are not counted. */
export function mutedIn(arrangement: Arrangement): ReadonlySet<number> {
  return new Set(arrangement.levels.flatMap(({ room, level }) => (level === 'MUTE' ? room : [])));
}

export function withLevel(room: number, level: Wish): Change {
  return now => {
    const others = now.levels.filter(known => known.room !== room);
    return { ...now, levels: level === 'USUAL' ? others : [...others, { room, level }] };
  };
}

export function withFavourite(room: number, on: boolean): Change {
  return now => {
    const others = now.favourites.filter(known => known !== room);
    return { ...now, favourites: on ? [...others, room] : others };
  };
}

/** A room is in one folder at most; null takes it out. */
export function inFolder(room: number, folder: string | null): Change {
  return now => ({
    ...now,
    folders: now.folders.map(known => {
      const rooms = known.rooms.filter(other => other !== room);
      return { ...known, rooms: known.id === folder ? [...rooms, room] : rooms };
    }),
  });
}

export function withFolder(id: string, name: string): Change {
  return now => ({ ...now, folders: [...now.folders, { id, name: name.trim(), rooms: [] }] });
}

export function renamed(id: string, name: string): Change {
  return now => ({
    ...now,
    folders: now.folders.map(folder => (folder.id === id ? { ...folder, name: name.trim() } : folder)),
  });
}

/** The rooms in it go back to their usual place. */
export function withoutFolder(id: string): Change {
  return now => ({ ...now, folders: now.folders.filter(folder => folder.id !== id) });
}

/** A folder that was taken away comes back where it was. */
export function withFolderAt(at: number, folder: Folder): Change {
  return now => ({ ...now, folders: [...now.folders.slice(0, at), folder, ...now.folders.slice(at)] });
}

/** One step up or down among the folders. */
export function moved(id: string, step: 1 | -1): Change {
  return now => {
    const at = now.folders.findIndex(folder => folder.id === id);
    const folder = now.folders[at];
    const to = at + step;
    if (!folder || to < 0 || to >= now.folders.length) return now;
    const rest = now.folders.filter(other => other !== folder);
    return { ...now, folders: [...rest.slice(0, to), folder, ...rest.slice(to)] };
  };
}

/** What is not mine any more is passed over. */
export function roomsIn(folder: Folder, byId: ReadonlyMap<number, RoomSummary>): RoomSummary[] {
  return folder.rooms.flatMap(room => byId.get(room) ?? []);
}
