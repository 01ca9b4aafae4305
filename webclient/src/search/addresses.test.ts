import { expect, test } from 'vitest';
import { messagePath } from './addresses';

test('a message is opened in its room, an answer in its thread', () => {
  expect(messagePath({ room: 5, root: 0, n: 70 })).toBe('/chat/5/70');
  expect(messagePath({ room: 5, root: 70, n: 3 })).toBe('/chat/5/70/thread/3');
});
