import { expect, it } from 'vitest';
import { placeOf } from './place';

it('an address of chat names the list, a person, a room, a message, a thread or my threads', () => {
  const room = { kind: 'room', room: 3, n: null, thread: null };
  expect(placeOf('/chat')).toEqual({ kind: 'list' });
  expect(placeOf('/chat/with/12')).toEqual({ kind: 'with', person: 12 });
  expect(placeOf('/chat/3')).toEqual(room);
  expect(placeOf('/chat/3/41')).toEqual({ ...room, n: 41 });
  expect(placeOf('/chat/3/41/thread')).toEqual({ ...room, thread: { root: 41, n: null } });
  expect(placeOf('/chat/3/41/thread/2')).toEqual({ ...room, thread: { root: 41, n: 2 } });
  expect(placeOf('/chat/threads')).toEqual({ kind: 'threads' });
  expect(placeOf('/chat/zz')).toEqual({ kind: 'list' });
});
