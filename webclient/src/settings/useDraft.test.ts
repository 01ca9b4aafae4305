import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HubError } from '../kernel/http';
import { useDraft } from './useDraft';

function draftOver(first: string[], write: (value: string[]) => Promise<unknown>) {
  return renderHook(({ kept }) => useDraft(kept, write, '保存しました'), { initialProps: { kept: first } });
}

test('what was saved stays on the form until the hub tells what it has now', async () => {
  const written: string[][] = [];
  const { result, rerender } = draftOver(['a'], async value => written.push(value));
  act(() => result.current.set(['b']));
  expect(result.current.dirty).toBe(true);
  await act(async () => result.current.save());
  expect([result.current.value, result.current.dirty, written]).toEqual([['b'], false, [['b']]]);
  rerender({ kept: ['B'] });
  expect(result.current.value).toEqual(['B']);
});

test('a refusal keeps what was typed', async () => {
  const refused = new HubError(400, 'presence.list_invalid', '20件までです。');
  const { result } = draftOver(['a'], () => Promise.reject(refused));
  act(() => result.current.set(['b']));
  await act(async () => result.current.save());
  expect([result.current.value, result.current.dirty, result.current.error]).toEqual([['b'], true, refused]);
  act(() => result.current.reset());
  expect([result.current.value, result.current.error]).toEqual([['a'], null]);
});

test('changed there and back is not changed', () => {
  const { result } = draftOver(['a'], async () => {});
  act(() => result.current.set(['b']));
  act(() => result.current.set(['a']));
  expect(result.current.dirty).toBe(false);
});
