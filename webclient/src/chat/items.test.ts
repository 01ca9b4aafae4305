import { describe, expect, it } from 'vitest';
import { type Echo, NOTHING_ELSE } from '../kernel/outbox';
import type { Message } from '../kernel/wire';
import type { History } from './history';
import { itemsOf } from './items';
import { aMessage } from './testing';

const ME = 7;
const message = (n: number, op: string | null = null): Message =>
  aMessage(n, { op, author: { id: ME, name: '中村 美咲', kana: '', unit: null, title: null } });
const echo = (op: string, room = 1): Echo => ({
  ...NOTHING_ELSE,
  op,
  room,
  person: ME,
  text: op,
  at: Date.parse('2026-11-18T00:01:00Z'),
  refused: null,
  state: 'sent',
});
const history = (run: Message[], head = run.at(-1)?.n ?? 0): History => ({ room: 1, run, head });
const keys = (h: History, echoes: Echo[]) =>
  itemsOf(h, null, echoes, { room: 1, me: ME, loaded: true }).map(item => item.key);

describe('the column', () => {
  it('shows what was just written after what was said, with the room it belongs to', () => {
    expect(keys(history([message(5)]), [echo('a'), echo('b', 2)])).toEqual(['day-5', 'n-5', 'a']);
  });

  it('leaves an answer on its way to its thread', () => {
    expect(keys(history([message(5)]), [{ ...echo('a'), root: 3 }])).toEqual(['day-5', 'n-5']);
  });

  it('shows a message once when the answer is there before the event', () => {
    expect(keys(history([message(5), message(6, 'a')]), [echo('a')])).toEqual(['day-5', 'n-5', 'a']);
  });

  it('keeps echoes for the newest part', () => {
    expect(keys(history([message(5)], 90), [echo('a')])).toEqual(['day-5', 'n-5']);
  });

  it('says where the room begins', () => {
    expect(keys(history([message(1)]), [])[0]).toBe('begin');
  });
});
