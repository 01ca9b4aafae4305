import { expect, test } from 'vitest';
import { filePath, messagePath } from './addresses';
import type { FileHit } from './types';

test('a message is opened in its room, an answer in its thread', () => {
  expect(messagePath({ room: 5, root: 0, n: 70 })).toBe('/chat/5/70');
  expect(messagePath({ room: 5, root: 70, n: 3 })).toBe('/chat/5/70/thread/3');
});

test('a file leads to the message or the question that shows it', () => {
  const file = { room: 5, root: 0, n: 70, question: null } as FileHit;
  expect(filePath(file)).toBe('/chat/5/70');
  expect(filePath({ ...file, room: null, n: null, root: null, question: 12 })).toBe('/community/q/12');
});
