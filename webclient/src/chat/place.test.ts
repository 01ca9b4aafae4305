import { expect, it } from 'vitest';
import { placeOf } from './place';

it('an address of chat leads to the list, a person, a room or a message', () => {
  expect(placeOf('/chat')).toEqual({ kind: 'list' });
  expect(placeOf('/chat/with/12')).toEqual({ kind: 'with', person: 12 });
  expect(placeOf('/chat/5')).toEqual({ kind: 'room', room: 5, n: null });
  expect(placeOf('/chat/5/120')).toEqual({ kind: 'room', room: 5, n: 120 });
});

it('an address that is none leads to the list', () => {
  expect(placeOf('/chat/x')).toEqual({ kind: 'list' });
});
