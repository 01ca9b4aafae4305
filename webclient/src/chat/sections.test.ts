import { describe, expect, it } from 'vitest';
import type { RoomKind, RoomSummary } from '../kernel/wire';
import { UNARRANGED } from './arrange/arrangement';
import { branchesOf, nameOf, nextUnread, sectionsOf } from './sections';
import { aRoom } from './testing';

const room = (id: number, kind: RoomKind, name: string, unread = 0): RoomSummary =>
  aRoom(id, {
    kind,
    name,
    other: kind === 'DIRECT' ? { id, name, kana: 'なかむら みさき', unit: '総務課', title: null } : null,
    head: 5,
    mine: 5 - unread,
  });

const all = [
  room(1, 'DIRECT', '中村 美咲', 1),
  room(2, 'UNIT', '情報政策課'),
  room(3, 'GROUP', 'DX推進', 2),
  room(4, 'GROUP', '避難所運営'),
];

const ids = (text: string, unread = false, keep?: number) =>
  sectionsOf(all, { text, unread, keep }).flatMap(section => section.rooms.map(({ id }) => id));

describe('the list of rooms', () => {
  it('has organisation, groups and people, each in the order given', () => {
    expect(sectionsOf(all, { text: '', unread: false }).map(({ kind }) => kind)).toEqual([
      'UNIT',
      'GROUP',
      'DIRECT',
    ]);
    expect(ids('')).toEqual([2, 3, 4, 1]);
  });

  it('is found by name without regard to width, case and spaces', () => {
    expect(ids('ｄｘ')).toEqual([3]);
    expect(ids('中村美')).toEqual([1]);
  });

  it('is found by the reading and the section of the other person', () => {
    expect(ids('みさき')).toEqual([1]);
    expect(ids('総務')).toEqual([1]);
  });

  it('shows only unread rooms when asked, and the open one', () => {
    expect(ids('', true)).toEqual([3, 1]);
    expect(ids('', true, 4)).toEqual([3, 4, 1]);
  });
});

describe('a long section', () => {
  const many = Array.from({ length: 12 }, (_, i) => room(i + 1, 'GROUP', `部屋${i + 1}`, i === 10 ? 3 : 0));
  const [section] = sectionsOf(many, { text: '', unread: false, keep: 10 });

  it('shows its first rooms, the unread ones and the open one, and keeps the rest at hand', () => {
    expect(section?.rooms.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 10, 11]);
    expect(section?.all).toEqual(many);
  });

  it('folds nothing away from who is looking for something', () => {
    expect(sectionsOf(many, { text: '部屋', unread: false })[0]?.rooms).toEqual(many);
  });
});

describe('the next unread room', () => {
  const listed = sectionsOf(all, { text: '', unread: false }).flatMap(section => section.rooms);

  it('is the nearest below, then round the end', () => {
    expect(nextUnread(listed, 2, 1)?.id).toBe(3);
    expect(nextUnread(listed, 3, 1)?.id).toBe(1);
    expect(nextUnread(listed, 1, 1)?.id).toBe(3);
  });

  it('or the nearest above', () => {
    expect(nextUnread(listed, 2, -1)?.id).toBe(1);
    expect(nextUnread(listed, null, -1)?.id).toBe(1);
  });

  it('is nothing when all is read', () => {
    expect(nextUnread([room(9, 'GROUP', 'x')], null, 1)).toBeUndefined();
  });
});

describe('my own order', () => {
  const mine = {
    ...UNARRANGED,
    folders: [
      { id: 'a', name: '大雨対応', rooms: [4, 99, 3] },
      { id: 'b', name: '空', rooms: [] },
    ],
    favourites: [3],
  };
  const keys = (filter: Parameters<typeof sectionsOf>[1]) =>
    sectionsOf(all, filter, mine).map(({ key, rooms }) => [key, rooms.map(({ id }) => id)]);

  it('has my folders on top and my favourites, each room once; a favourite stands with the favourites', () => {
    expect(keys({ text: '', unread: false })).toEqual([
      ['a', [4]],
      ['b', []],
      ['FAVOURITES', [3]],
      ['UNIT', [2]],
      ['DIRECT', [1]],
    ]);
  });

  it('leaves empty folders out of what one is looking for', () => {
    expect(keys({ text: 'DX', unread: false })).toEqual([['FAVOURITES', [3]]]);
  });

  it('shows what waits for my answer, and no muted room as unread', () => {
    expect(keys({ text: '', unread: false, only: new Map([[4, 1]]) })).toEqual([['a', [4]]]);
    expect(keys({ text: '', unread: true, muted: new Set([3]) })).toEqual([['DIRECT', [1]]]);
  });
});

describe('a room', () => {
  it('without a name is called by its people', () => {
    const people = ['中村 美咲', '井上 拓也'].map((name, id) => ({
      id,
      name,
      kana: '',
      unit: null,
      title: null,
    }));
    expect(nameOf({ ...room(8, 'GROUP', ''), people })).toBe('中村 美咲、井上 拓也');
  });

  it('of a unit stands under that of the unit above it, in the order of the organisation', () => {
    const unit = (id: number, sort: number) => ({ id, sort });
    const paths = new Map([
      [30, [unit(10, 1), unit(30, 1)]],
      [10, [unit(10, 1)]],
      [40, [unit(10, 1), unit(30, 1), unit(40, 1)]],
      [50, [unit(20, 2), unit(50, 1)]],
    ]);
    const rooms = [50, 40, 10, 30].map(id => ({ ...room(id, 'UNIT', `${id}`), unit: id }));
    const branches = branchesOf(rooms, id => paths.get(id) ?? []);
    expect(branches.map(({ room: { id }, depth }) => [id, depth])).toEqual([
      [10, 0],
      [30, 1],
      [40, 2],
      [50, 0],
    ]);
  });
});
