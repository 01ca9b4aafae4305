import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { forgetTaps, strike, waiting, writeDown } from './queue';

const AT = Date.parse('2026-11-20T00:02:00Z');

beforeEach(forgetTaps);

test('cards wait in the order in which they were read, each with its number, time and operation', async () => {
  const first = await writeDown('AAAA', AT);
  const second = await writeDown('BBBB', AT + 500);
  expect(second.counter).toBe(first.counter + 1);
  expect(second.op).not.toBe(first.op);
  expect(await waiting()).toEqual([first, second]);
  expect(first).toMatchObject({ card: 'AAAA', at: '2026-11-20T00:02:00.000Z' });
});

test('what the hub has is struck, and no number is given twice', async () => {
  const first = await writeDown('AAAA', AT);
  const second = await writeDown('BBBB', AT);
  await strike([first.counter]);
  expect(await waiting()).toEqual([second]);
  await strike([second.counter]);
  expect((await writeDown('CCCC', AT)).counter).toBe(second.counter + 1);
});

test('a kiosk that was revoked keeps no card', async () => {
  await writeDown('AAAA', AT);
  await forgetTaps();
  expect(await waiting()).toEqual([]);
});
