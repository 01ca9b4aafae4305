import { describe, expect, it } from 'vitest';
import type { Message, PersonBrief, RoomSummary } from '../kernel/wire';
import type { ChatEvent } from './events';
import { applyRoomEvent, listed, type RoomMap, roomsOf, unreadOf } from './rooms';
import { aMessage, aRoom, posted } from './testing';

const misaki: PersonBrief = { id: 1, name: '中村 美咲', kana: '', unit: '情報政策課', title: null };
const takuya: PersonBrief = { id: 2, name: '井上 拓也', kana: '', unit: '道路河川課', title: null };

const room = (id: number): RoomSummary =>
  aRoom(id, {
    head: 4,
    mine: 2,
    shown: 2,
    last: { n: 4, author: takuya.name, text: '了解です', part: 'TEXT', at: `2026-11-18T0${id}:00:00Z` },
  });

const message = (n: number, author = takuya, text = 'はい'): Message => aMessage(n, { author, text });

const RUN = {
  name: 'x',
  purpose: null,
  icon: null,
  open: false,
  posting: 'ALL',
  receipts: 'NAMES',
  archived: null,
} as const;

const before = roomsOf({ seq: 10, receipts: 'FREE', units: [30], rooms: [room(2), room(1)] });
const folded = (...events: ChatEvent[]): RoomMap =>
  events.reduce((rooms, event) => applyRoomEvent(rooms, event, misaki.id), before);
const first = (rooms: RoomMap) => rooms.byId.get(1);

describe('rooms follow their events', () => {
  it('a message moves the head, the preview and the order', () => {
    const rooms = folded({ s: 11, t: 'chat.posted', d: posted(message(5)) });
    expect(first(rooms)).toMatchObject({
      head: 5,
      mine: 2,
      last: { n: 5, author: '井上 拓也', text: 'はい' },
    });
    expect(listed(rooms).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('my own message is read by me', () => {
    const rooms = folded({ s: 11, t: 'chat.posted', d: posted(message(5, misaki)) });
    expect(first(rooms)).toMatchObject({ head: 5, mine: 5, shown: 5 });
  });

  it('counts the messages that name me, a unit of mine or everybody', () => {
    const named = (kind: 'PERSON' | 'UNIT' | 'ROOM', id: number, n: number): ChatEvent => ({
      s: 6 + n,
      t: 'chat.posted',
      d: posted(aMessage(n, { mentions: [{ kind, id, name: '' }] })),
    });
    const rooms = folded(
      named('PERSON', 1, 5),
      named('PERSON', 2, 6),
      named('UNIT', 30, 7),
      named('UNIT', 31, 8),
      named('ROOM', 0, 9),
    );
    expect(first(rooms)?.named).toBe(3);
  });

  it('shows names instead of ids in the preview', () => {
    const mentions = [{ kind: 'PERSON', id: 1, name: '中村 美咲' } as const];
    const d = posted(aMessage(5, { text: '@{p1} と @{p9} へ', mentions }));
    expect(first(folded({ s: 11, t: 'chat.posted', d }))?.last?.text).toBe('@中村 美咲 と @{p9} へ');
  });

  it('a long text is cut for the preview, never inside a character', () => {
    const text = '𠮷'.repeat(100);
    const rooms = folded({ s: 11, t: 'chat.posted', d: posted(message(5, takuya, text)) });
    expect(first(rooms)?.last?.text).toBe('𠮷'.repeat(80));
  });

  it('what the snapshot already contains changes nothing', () => {
    const late: ChatEvent = { s: 10, t: 'chat.posted', d: posted(message(9)) };
    expect(folded(late)).toBe(before);
  });

  it('a room appears, changes and goes', () => {
    const joined = folded({ s: 11, t: 'chat.joined', d: { room: room(3) } });
    expect(joined.byId.has(3)).toBe(true);
    const renamed = folded({
      s: 11,
      t: 'chat.roomChanged',
      d: { room: 1, ...RUN, name: '大雨', purpose: '連絡' },
    });
    expect(first(renamed)).toMatchObject({ name: '大雨', purpose: '連絡' });
    const left = folded({ s: 11, t: 'chat.left', d: { room: 1 } });
    expect(left.byId.has(1)).toBe(false);
  });

  it('the member count follows who comes and goes', () => {
    const more = folded({ s: 11, t: 'chat.memberJoined', d: { room: 1, person: takuya, members: 4 } });
    expect(first(more)?.members).toBe(4);
    const fewer = folded({ s: 11, t: 'chat.memberLeft', d: { room: 1, person: 2, members: 2 } });
    expect(first(fewer)?.members).toBe(2);
  });

  it('my pointer may go back, and the unread count with it', () => {
    const rooms = folded({ s: 11, t: 'chat.pointed', d: { room: 1, mine: 0, shown: 4, named: 0 } });
    expect(listed(rooms).map(unreadOf).sort()).toEqual([2, 4]);
  });

  it('an event of a room that is not held only moves the position', () => {
    const rooms = folded({ s: 11, t: 'chat.roomChanged', d: { room: 99, ...RUN } });
    expect(rooms).toEqual({ ...before, seq: 11 });
  });
});
