import { describe, expect, it } from 'vitest';
import type { Message } from '../kernel/wire';
import type { ChatEvent } from './events';
import { applyMessageEvent, emptyHistory, type History, hasNewer, hasOlder, withPage } from './history';
import { aMessage, posted } from './testing';

const message = (n: number): Message => aMessage(n);

const run = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => message(from + i));
const history = (from: number, to: number, head = to): History => ({ room: 1, run: run(from, to), head });
const numbers = (h: History) => h.run.map(({ n }) => n);
const said = (n: number, room = 1) => ({ s: n, t: 'chat.posted', d: posted(aMessage(n, { room })) }) as const;

describe('a history follows its events', () => {
  it('takes the next message', () => {
    expect(applyMessageEvent(history(8, 10), said(11))).toEqual(history(8, 11));
  });

  it('ignores one it has', () => {
    const now = history(8, 10);
    expect(applyMessageEvent(now, said(9))).toBe(now);
  });

  it('ignores other rooms', () => {
    const now = history(8, 10);
    expect(applyMessageEvent(now, said(11, 2))).toBe(now);
  });

  it('notices a gap and leaves no hole', () => {
    const now = applyMessageEvent(history(8, 10), said(13));
    expect(numbers(now)).toEqual([8, 9, 10]);
    expect(hasNewer(now)).toBe(true);
  });

  it('only counts what is written while an older part is read', () => {
    const now = applyMessageEvent(history(8, 10, 40), said(41));
    expect(now).toEqual(history(8, 10, 41));
  });

  it('says under a message how its thread stands', () => {
    const thread = { id: 70, replies: 1, last: '2026-11-18T05:01:00Z', people: [] };
    const answer = {
      s: 12,
      t: 'chat.posted',
      d: { ...posted(aMessage(1, { room: 70 })), home: 1, root: 9, thread },
    };
    const now = applyMessageEvent(history(8, 10), answer as ChatEvent);
    expect(now.run.map(it => it.thread)).toEqual([null, thread, null]);
  });

  it('takes the first message of an empty room', () => {
    expect(numbers(applyMessageEvent(emptyHistory(1), said(1)))).toEqual([1]);
  });
});

describe('a page joins the run', () => {
  it('before it', () => {
    expect(withPage(history(8, 10), { messages: run(5, 7), head: 10 })).toEqual(history(5, 10));
  });

  it('after it', () => {
    expect(withPage(history(8, 10, 13), { messages: run(11, 13), head: 13 })).toEqual(history(8, 13));
  });

  it('over it', () => {
    expect(withPage(history(8, 10), { messages: run(9, 12), head: 12 })).toEqual(history(8, 12));
  });

  it('or takes its place when it does not touch it', () => {
    expect(withPage(history(8, 10), { messages: run(30, 32), head: 40 })).toEqual(history(30, 32, 40));
  });

  it('does not forget what came while it was fetched', () => {
    const now = withPage(applyMessageEvent(history(8, 10), said(11)), { messages: run(5, 7), head: 10 });
    expect(now).toEqual(history(5, 11));
  });

  it('knows when there is more in either direction', () => {
    expect([hasOlder(history(2, 3)), hasOlder(history(1, 3))]).toEqual([true, false]);
    expect([hasNewer(history(1, 3, 4)), hasNewer(history(1, 3))]).toEqual([true, false]);
  });
});
