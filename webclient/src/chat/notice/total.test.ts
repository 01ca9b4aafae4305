import { expect, test } from 'vitest';
import type { ThreadSummary } from '../../kernel/wire';
import { aRoom } from '../testing';
import { answersWanted, totalOf } from './total';

const thread = (id: number, home: number, head: number, mine: number): ThreadSummary => ({
  id,
  home,
  root: 1,
  author: '',
  text: '',
  head,
  last: '2026-11-18T05:00:00Z',
  mine,
  shown: mine,
  named: 0,
});

const rooms = [
  aRoom(1, { head: 5, mine: 2 }),
  aRoom(2, { head: 9, mine: 9 }),
  aRoom(3, { head: 4, mine: 0 }),
];
const threads = [thread(10, 1, 3, 1), thread(11, 3, 7, 0)];

test('unread messages and unread answers are counted', () => {
  expect(totalOf(rooms, threads, () => false)).toBe(3 + 4 + 2 + 7);
});

test('muted rooms are not, nor their threads', () => {
  expect(totalOf(rooms, threads, room => room === 3)).toBe(3 + 2);
});

test('a pointer beyond the head counts nothing', () => {
  expect(totalOf([aRoom(1, { head: 1, mine: 2 })], [], () => false)).toBe(0);
});

test('an answer that is wanted counts once: with its unread message, or by itself when that was read', () => {
  const wanted = [
    { room: 1, home: 1, n: 2 },
    { room: 1, home: 1, n: 3 },
    { room: 3, home: 3, n: 1 },
  ];
  const readUpTo = () => 2;
  expect(answersWanted(wanted, readUpTo, () => false)).toBe(2);
  expect(answersWanted(wanted, readUpTo, room => room === 3)).toBe(1);
});
