import { describe, expect, it } from 'vitest';
import type { Message } from '../kernel/wire';
import type { ChatEvent } from './events';
import {
  applyMessageEvent,
  emptyHistory,
  type History,
  hasNewer,
  hasOlder,
  trimmed,
  withPage,
} from './history';
import { aMessage, posted } from './testing';

const ME = 7;
const message = (n: number): Message => aMessage(n);

const run = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => message(from + i));
const history = (from: number, to: number, head = to): History => ({ room: 1, run: run(from, to), head });
const numbers = (h: History) => h.run.map(({ n }) => n);
const said = (n: number, room = 1) => ({ s: n, t: 'chat.posted', d: posted(aMessage(n, { room })) }) as const;

describe('a history follows its events', () => {
  it('takes the next message', () => {
    expect(applyMessageEvent(history(8, 10), said(11), ME)).toEqual(history(8, 11));
  });

  it('ignores one it has', () => {
    const now = history(8, 10);
    expect(applyMessageEvent(now, said(9), ME)).toBe(now);
  });

  it('ignores other rooms', () => {
    const now = history(8, 10);
    expect(applyMessageEvent(now, said(11, 2), ME)).toBe(now);
  });

  it('notices a gap and leaves no hole', () => {
    const now = applyMessageEvent(history(8, 10), said(13), ME);
    expect(numbers(now)).toEqual([8, 9, 10]);
    expect(hasNewer(now)).toBe(true);
  });

  it('only counts what is written while an older part is read', () => {
    const now = applyMessageEvent(history(8, 10, 40), said(41), ME);
    expect(now).toEqual(history(8, 10, 41));
  });

  it('says under a message how its thread stands', () => {
    const thread = { id: 70, replies: 1, last: '2026-11-18T05:01:00Z', people: [] };
    const answer = {
      s: 12,
      t: 'chat.posted',
      d: { ...posted(aMessage(1, { room: 70 })), home: 1, root: 9, thread },
    };
    const now = applyMessageEvent(history(8, 10), answer as ChatEvent, ME);
    expect(now.run.map(it => it.thread)).toEqual([null, thread, null]);
  });

  const told = <T extends ChatEvent['t']>(t: T, d: unknown) =>
    ({ s: 12, t, d: { room: 1, home: 1, ...(d as object) } }) as ChatEvent;
  const OK = { kind: 'OK', count: 1, mine: true } as const;

  it('rewords a message and keeps what is mine of it', () => {
    const before: History = {
      ...history(8, 10),
      run: [message(8), aMessage(9, { reactions: [OK] }), message(10)],
    };
    const fresh = aMessage(9, {
      text: '直した',
      edited: '2026-11-18T06:00:00Z',
      reactions: [{ ...OK, mine: false }],
    });
    const now = applyMessageEvent(before, told('chat.changed', { message: fresh }), ME);
    expect(now.run[1]).toEqual({ ...fresh, reactions: [OK] });
  });

  it('leaves nothing of a message that was taken back but that there was one', () => {
    const thread = { id: 70, replies: 1, last: '2026-11-18T05:01:00Z', people: [] };
    const before: History = {
      ...history(8, 10),
      run: [
        message(8),
        aMessage(9, { reactions: [OK], thread, pinned: '2026-11-18T05:01:00Z' }),
        message(10),
      ],
    };
    const gone = { n: 9, state: 'RECALLED', at: '2026-11-18T06:00:00Z', mentions: [] };
    const now = applyMessageEvent(before, told('chat.gone', gone), ME);
    expect(now.run[1]).toEqual(aMessage(9, { state: 'RECALLED', text: '', thread }));
  });

  it('counts signs, and knows which are mine', () => {
    const sign = (kind: string, person: number, count: number, on: boolean) =>
      told('chat.reacted', { n: 9, kind, person, count, on });
    const now = [sign('THANKS', 2, 1, true), sign('OK', ME, 1, true), sign('OK', 2, 2, true)].reduce(
      (held, event) => applyMessageEvent(held, event, ME),
      history(8, 10),
    );
    expect(now.run[1]?.reactions).toEqual([
      { kind: 'OK', count: 2, mine: true },
      { kind: 'THANKS', count: 1, mine: false },
    ]);
    const after = [sign('OK', ME, 1, false), sign('THANKS', 2, 0, false)].reduce(
      (held, event) => applyMessageEvent(held, event, ME),
      now,
    );
    expect(after.run[1]?.reactions).toEqual([{ kind: 'OK', count: 1, mine: false }]);
  });

  it('says nothing of a message that is not held', () => {
    const before = history(8, 10);
    expect(applyMessageEvent(before, told('chat.gone', { n: 3, state: 'DELETED', mentions: [] }), ME)).toBe(
      before,
    );
  });

  it('keeps a bounded run, from whichever end one reads', () => {
    expect(numbers(trimmed(history(1, 10), 'first', 3))).toEqual([1, 2, 3]);
    expect(numbers(trimmed(history(1, 10), 'last', 3))).toEqual([8, 9, 10]);
  });

  it('takes the first message of an empty room', () => {
    expect(numbers(applyMessageEvent(emptyHistory(1), said(1), ME))).toEqual([1]);
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
    const now = withPage(applyMessageEvent(history(8, 10), said(11), ME), { messages: run(5, 7), head: 10 });
    expect(now).toEqual(history(5, 11));
  });

  it('knows when there is more in either direction', () => {
    expect([hasOlder(history(2, 3)), hasOlder(history(1, 3))]).toEqual([true, false]);
    expect([hasNewer(history(1, 3, 4)), hasNewer(history(1, 3))]).toEqual([true, false]);
  });
});
