import { describe, expect, it } from 'vitest';
import type { ThreadSummary } from '../../kernel/wire';
import type { ChatEvent } from '../events';
import { aMessage } from '../testing';
import { applyThreadEvent, type ThreadMap, threadsOf, unreadThreads } from './threads';

const ME = { id: 7, units: [30] };
const thread = (id: number, over: Partial<ThreadSummary> = {}): ThreadSummary => ({
  id,
  home: 1,
  root: id,
  author: '井上 拓也',
  text: '倒木です',
  head: 2,
  last: `2026-11-18T0${id}:00:00Z`,
  mine: 2,
  shown: 2,
  named: 0,
  ...over,
});
const before = threadsOf({ seq: 10, threads: [thread(6), thread(5)] });
const folded = (...events: unknown[]): ThreadMap =>
  (events as ChatEvent[]).reduce((threads, event) => applyThreadEvent(threads, event, ME), before);
const answer = (s: number, room: number, over: Parameters<typeof aMessage>[1] = {}) => ({
  s,
  t: 'chat.posted',
  d: {
    room,
    home: 1,
    root: room,
    message: aMessage(3, { room, at: '2026-11-18T09:00:00Z', ...over }),
    thread: null,
  },
});

describe('the threads I follow', () => {
  it('come first when they are answered, and count what I have not read', () => {
    const now = folded(answer(11, 5));
    expect([...now.byId.keys()]).toEqual([5, 6]);
    expect(unreadThreads(now)).toBe(1);
    expect(unreadThreads(folded(answer(11, 5, { author: { ...aMessage(1).author, id: 7 } })))).toBe(0);
  });

  it('know which answers name me, and which no longer do', () => {
    const mentions = [{ kind: 'UNIT', id: 30, name: '' } as const];
    const named = folded(answer(11, 5, { mentions }));
    expect(named.byId.get(5)?.named).toBe(1);
    const gone = {
      s: 12,
      t: 'chat.gone',
      d: { room: 5, home: 1, n: 3, state: 'RECALLED', at: '', mentions },
    };
    expect(folded(answer(11, 5, { mentions }), gone).byId.get(5)?.named).toBe(0);
  });

  it('come, go, and are read elsewhere', () => {
    const old = thread(4);
    expect([...folded({ s: 11, t: 'chat.followed', d: { thread: old } }).byId.keys()]).toEqual([6, 5, 4]);
    expect([...folded({ s: 11, t: 'chat.unfollowed', d: { thread: 6 } }).byId.keys()]).toEqual([5]);
    expect(folded({ s: 11, t: 'chat.left', d: { room: 1 } }).byId.size).toBe(0);
    const back = folded({ s: 11, t: 'chat.pointed', d: { room: 5, mine: 0, shown: 2, named: 0 } });
    expect(unreadThreads(back)).toBe(1);
  });

  it('show what the message says by now', () => {
    const reworded = {
      s: 11,
      t: 'chat.changed',
      d: { room: 1, home: 1, message: aMessage(5, { text: '通れます' }) },
    };
    expect(folded(reworded).byId.get(5)?.text).toBe('通れます');
    const gone = {
      s: 11,
      t: 'chat.gone',
      d: { room: 1, home: 1, n: 5, state: 'DELETED', at: '', mentions: [] },
    };
    expect(folded(gone).byId.get(5)?.text).toBe('');
  });

  it('ignore what the snapshot contains', () => {
    expect(folded(answer(10, 5))).toBe(before);
  });
});
