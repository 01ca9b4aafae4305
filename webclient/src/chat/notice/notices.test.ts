import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { language } from '../../kernel/preferences';
import { stream } from '../../kernel/stream';
import type { ChatPosted, NoticeAnswer, NoticeSettings } from '../../kernel/wire';
import { UNARRANGED } from '../arrange/arrangement';
import { type Arrangement, arrangement, type Level } from '../arrangement';
import { rooms, viewer } from '../chat';
import { roomsOf } from '../rooms';
import { aMessage, aRoom, posted } from '../testing';
import { threadsOf } from '../thread/threads';
import { threads } from '../thread/threadsStore';
import { notice } from './noticeStore';
import { startNotices, stopNotices } from './notices';
import { permission } from './permission';

const ME = 7;
const me = { kind: 'PERSON', id: ME, name: '中村 美咲' } as const;
const usual: NoticeSettings = {
  contents: true,
  sound: 'NONE',
  hold: false,
  workingHours: true,
  quiet: null,
  everything: false,
};

/** What stands on the screen of the device. */
let screen: { title: string; tag: string; body: string; data: { room: number; n: number }; close(): void }[];
let heard: Map<string, (d: never, s: number | null) => void>;

const hear = (kind: string, d: unknown) => heard.get(kind)?.(d as never, 99);
const settle = (ms = 2_000) => vi.advanceTimersByTimeAsync(ms);
const titles = () => screen.map(({ title }) => title);

function answer(settings: Partial<NoticeSettings> = {}, working = true): NoticeAnswer {
  return {
    seq: 1,
    settings: { ...usual, ...settings },
    work: { working, until: '2026-11-18T08:15:00Z' },
    push: false,
  };
}

function level(room: number, wish: Level): void {
  const held: Arrangement = {
    version: 1,
    folders: [],
    favourites: [],
    levels: [{ room, level: wish }],
    keywords: [],
  };
  arrangement.set(held);
}

const registration = {
  showNotification: async (title: string, options: { tag: string; body: string; data: never }) => {
    screen = screen.filter(({ tag }) => tag !== options.tag);
    const one = { ...options, title, close: () => {} };
    one.close = () => {
      screen = screen.filter(other => other !== one);
    };
    screen.push(one);
  },
  getNotifications: async () => [...screen],
};

beforeEach(() => {
  language.set('ja');
  screen = [];
  heard = new Map();
  vi.useFakeTimers({ now: Date.parse('2026-11-18T01:24:00Z') });
  vi.stubGlobal('fetch', async () => Response.json(answer()));
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { getRegistration: async () => registration },
  });
  Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined });
  vi.spyOn(stream, 'on').mockImplementation((kind, handler) => {
    heard.set(kind, handler as never);
    return () => heard.delete(kind);
  });
  viewer.set(ME);
  rooms.state.set({
    rooms: roomsOf({
      seq: 1,
      receipts: 'FREE',
      units: [3],
      rooms: [
        aRoom(1, { name: '大雨', head: 4, mine: 4 }),
        aRoom(2, { kind: 'DIRECT', name: '', head: 0, other: aMessage(1).author }),
      ],
    }),
    error: null,
  });
  permission.set('granted');
  startNotices();
  notice.set(answer());
});

afterEach(() => {
  stopNotices(false);
  arrangement.set(UNARRANGED);
  rooms.state.set({ rooms: null, error: null });
  threads.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const named = (n: number, over = {}): ChatPosted =>
  posted(aMessage(n, { text: '@{p7} さん、確認を', mentions: [me], ...over }));
const direct = (n: number, over = {}): ChatPosted =>
  posted(aMessage(n, { room: 2, text: 'お昼に', ...over }));

describe('the device', () => {
  it('tells of a message that names me, with names instead of ids', async () => {
    hear('chat.posted', named(5));
    await settle();
    expect(screen).toMatchObject([
      {
        title: '井上 拓也 — 大雨',
        body: '@中村 美咲 さん、確認を',
        tag: 'room-1',
        silent: true,
        data: { room: 1, n: 5, path: '/chat/1/5' },
      },
    ]);
  });

  it('does not tell of what is only counted, muted or my own', async () => {
    hear('chat.posted', posted(aMessage(5)));
    hear('chat.posted', direct(1, { author: { ...aMessage(1).author, id: ME } }));
    level(1, 'MUTE');
    hear('chat.posted', named(6));
    await settle();
    expect(titles()).toEqual([]);
  });

  it('shows the newest of a room in the place of the one before', async () => {
    hear('chat.posted', direct(1));
    hear('chat.posted', direct(2, { text: 'やはり夕方に' }));
    await settle();
    expect(screen.map(({ body }) => body)).toEqual(['やはり夕方に']);
  });

  it('says nothing of it for who wants no contents', async () => {
    notice.set(answer({ contents: false }));
    hear('chat.posted', direct(1));
    await settle();
    expect(JSON.stringify(screen)).not.toMatch(/井上|お昼/);
    expect(titles()).toEqual(['新着メッセージ']);
  });

  it('says what a message without words brings', async () => {
    hear('chat.posted', direct(1, { text: '', request: { choices: [] } }));
    await settle();
    expect(screen.map(({ body }) => body)).toEqual(['回答をお願いします']);
  });

  it('tells of answers in threads I follow, and leads there', async () => {
    const answer = {
      room: 9,
      home: 1,
      root: 4,
      message: aMessage(3, { room: 9, text: '了解です' }),
      thread: null,
    };
    hear('chat.posted', answer);
    await settle();
    expect(titles()).toEqual([]);
    threads.state.set({
      threads: threadsOf({
        seq: 1,
        threads: [
          { id: 9, home: 1, root: 4, author: '', text: '', head: 2, last: '', mine: 2, shown: 2, named: 0 },
        ],
      }),
      error: null,
    });
    hear('chat.posted', answer);
    await settle();
    expect(screen).toMatchObject([{ body: '返信: 了解です', data: { path: '/chat/1/4/thread/3' } }]);
  });

  it('reminds of an answer that is still wanted', async () => {
    const author = aMessage(1).author;
    hear('chat.reminded', {
      room: 1,
      home: 1,
      n: 3,
      author,
      text: '出欠の確認',
      due: '2026-11-18T08:00:00Z',
    });
    await settle(0);
    expect(screen).toMatchObject([{ title: '井上 拓也 — 大雨', body: '回答をお待ちしています: 出欠の確認' }]);
  });

  it('cuts long texts', async () => {
    hear('chat.posted', direct(1, { text: '長い'.repeat(500) }));
    await settle();
    expect([...(screen[0]?.body ?? '')]).toHaveLength(140);
  });

  it('tells nothing without permission', async () => {
    permission.set('default');
    hear('chat.posted', direct(1));
    await settle();
    expect(titles()).toEqual([]);
  });
});

describe('what is told', () => {
  it('is not told when it is read within a moment, here or on another device', async () => {
    hear('chat.posted', direct(1));
    rooms.point(2, 1, 1);
    await settle();
    expect(titles()).toEqual([]);
  });

  it('goes when it is read on another device', async () => {
    hear('chat.posted', direct(1));
    await settle();
    expect(titles()).toHaveLength(1);
    hear('chat.pointed', { room: 2, mine: 1, shown: 1, named: 0 });
    await settle(0);
    expect(titles()).toEqual([]);
  });

  it('stays while something older is read', async () => {
    hear('chat.posted', direct(2));
    await settle();
    hear('chat.pointed', { room: 2, mine: 1, shown: 1, named: 0 });
    await settle(0);
    expect(titles()).toHaveLength(1);
  });

  it('goes when it is taken back, also before it was shown', async () => {
    const gone = { room: 2, home: 2, state: 'RECALLED', at: '2026-11-18T01:24:00Z', mentions: [] };
    hear('chat.posted', direct(1));
    await settle();
    hear('chat.gone', { ...gone, n: 1 });
    await settle(0);
    expect(titles()).toEqual([]);
    hear('chat.posted', direct(2));
    hear('chat.gone', { ...gone, n: 2 });
    await settle();
    expect(titles()).toEqual([]);
  });

  it('stays when another message of the room is taken back', async () => {
    hear('chat.posted', direct(2));
    await settle();
    hear('chat.gone', {
      room: 2,
      home: 2,
      n: 1,
      state: 'RECALLED',
      at: '2026-11-18T01:24:00Z',
      mentions: [],
    });
    await settle(0);
    expect(titles()).toHaveLength(1);
  });

  it('says it in the new words when it is changed', async () => {
    hear('chat.posted', direct(1, { text: '暗証番号は1234です' }));
    await settle();
    hear('chat.changed', { room: 2, home: 2, message: aMessage(1, { room: 2, text: '席に来てください' }) });
    await settle(0);
    expect(screen.map(({ body }) => body)).toEqual(['席に来てください']);
  });

  it('goes when I leave the room', async () => {
    hear('chat.posted', named(5));
    await settle();
    hear('chat.left', { room: 1 });
    await settle(0);
    expect(titles()).toEqual([]);
  });

  it('goes when I sign out', async () => {
    hear('chat.posted', direct(1));
    await settle();
    stopNotices(true);
    await settle(0);
    expect(titles()).toEqual([]);
  });
});

describe('outside working hours', () => {
  it('the usual waits, and is told when they begin', async () => {
    notice.set(answer({}, false));
    hear('chat.posted', direct(1));
    await settle();
    expect(titles()).toEqual([]);
    notice.set(answer({}, true));
    await settle();
    expect(titles()).toEqual(['井上 拓也']);
  });

  it('what was read meanwhile is not told', async () => {
    notice.set(answer({}, false));
    hear('chat.posted', direct(1));
    hear('chat.pointed', { room: 2, mine: 1, shown: 1, named: 0 });
    notice.set(answer({}, true));
    await settle();
    expect(titles()).toEqual([]);
  });

  it('the urgent comes at once', async () => {
    notice.set(answer({}, false));
    hear('chat.posted', direct(1, { urgency: 'URGENT' }));
    await settle();
    expect(titles()).toEqual(['【緊急】井上 拓也']);
  });
});
