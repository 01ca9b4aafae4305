import { describe, expect, it } from 'vitest';
import {
  folderOf,
  inFolder,
  levelOf,
  moved,
  mutedIn,
  renamed,
  UNARRANGED,
  withFavourite,
  withFolder,
  withFolderAt,
  withLevel,
  withoutFolder,
} from './arrangement';

const folders = ['a', 'b', 'c'].reduce((now, id) => withFolder(id, ` ${id}の話 `)(now), UNARRANGED);
const names = (now: typeof folders) => now.folders.map(({ name }) => name);

describe('my folders', () => {
  it('hold a room once, wherever it was before', () => {
    const moved = inFolder(1, 'b')(inFolder(1, 'a')(folders));
    expect(folderOf(moved, 1)?.id).toBe('b');
    expect(moved.folders.map(({ rooms }) => rooms)).toEqual([[], [1], []]);
    expect(folderOf(inFolder(1, null)(moved), 1)).toBeUndefined();
  });

  it('are named without spaces around, renamed, and moved within their bounds', () => {
    expect(names(renamed('b', '大雨')(folders))).toEqual(['aの話', '大雨', 'cの話']);
    expect(names(moved('c', -1)(folders))).toEqual(['aの話', 'cの話', 'bの話']);
    expect(moved('a', -1)(folders)).toBe(folders);
  });

  it('come back where they were when their removal is taken back', () => {
    const full = inFolder(7, 'b')(folders);
    const folder = full.folders[1];
    expect(folder && withFolderAt(1, folder)(withoutFolder('b')(full))).toEqual(full);
  });
});

describe('what I want to be told of a room', () => {
  it('is as usual unless said otherwise', () => {
    const quiet = withLevel(2, 'MENTIONS')(withLevel(1, 'MUTE')(UNARRANGED));
    expect([1, 2, 3].map(room => levelOf(quiet, room))).toEqual(['MUTE', 'MENTIONS', 'USUAL']);
    expect([...mutedIn(quiet)]).toEqual([1]);
    expect(withLevel(2, 'USUAL')(withLevel(1, 'USUAL')(quiet))).toEqual(UNARRANGED);
  });

  it('a favourite is one once', () => {
    const twice = withFavourite(1, true)(withFavourite(1, true)(UNARRANGED));
    expect(twice.favourites).toEqual([1]);
    expect(withFavourite(1, false)(twice).favourites).toEqual([]);
  });
});
