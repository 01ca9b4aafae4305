import { describe, expect, it } from 'vitest';
import type { Message } from '../kernel/wire';
import { linesOf, type UnreadFrom } from './lines';
import { aMessage } from './testing';

const message = (n: number, author: number, at: string): Message =>
  aMessage(n, { at, author: { id: author, name: `人${author}`, kana: '', unit: null, title: null } });

function drawn(run: Message[], unread: UnreadFrom | null = null): string[] {
  return linesOf(run, unread).map(line => {
    if (line.kind === 'day') return 'day';
    if (line.kind === 'unread') return `unread ${line.count}`;
    return line.continues ? `+${line.message.n}` : `${line.message.n}`;
  });
}

describe('lines of the message column', () => {
  it('group what one person writes within five minutes', () => {
    const run = [
      message(1, 7, '2026-11-18T00:00:00Z'),
      message(2, 7, '2026-11-18T00:04:00Z'),
      message(3, 7, '2026-11-18T00:09:00Z'),
      message(4, 8, '2026-11-18T00:09:01Z'),
    ];
    expect(drawn(run)).toEqual(['day', '1', '+2', '3', '4']);
  });

  it('begin a new day at midnight in Tokyo', () => {
    const run = [message(1, 7, '2026-11-18T14:59:00Z'), message(2, 7, '2026-11-18T15:01:00Z')];
    expect(drawn(run)).toEqual(['day', '1', 'day', '2']);
  });

  it('mark where the unread ones begin, with a fresh head', () => {
    const run = [message(1, 7, '2026-11-18T00:00:00Z'), message(2, 7, '2026-11-18T00:01:00Z')];
    expect(drawn(run, { after: 1, count: 1 })).toEqual(['day', '1', 'unread 1', '2']);
  });

  it('show no mark when all is read or when it is not on this page', () => {
    const run = [message(5, 7, '2026-11-18T00:00:00Z')];
    expect(drawn(run, { after: 5, count: 0 })).toEqual(['day', '5']);
    expect(drawn(run, { after: 2, count: 3 })).toEqual(['day', '5']);
  });

  it('keep the key of a message when older ones are put before it', () => {
    const run = [message(1, 7, '2026-11-18T00:00:00Z'), message(2, 7, '2026-11-18T00:01:00Z')];
    const keys = (all: Message[]) =>
      linesOf(all, null).flatMap(line => (line.kind === 'message' ? line.key : []));
    expect(keys(run).at(-1)).toBe(keys(run.slice(1))[0]);
  });
});
