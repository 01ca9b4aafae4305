import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { language } from '../kernel/preferences';
import type { Me } from '../kernel/wire';
import { session } from '../session/session';
import SearchScreen from './SearchScreen';

const none = { hits: [], next: null };
const room = (name: string) => ({ id: 5, name, kind: 'GROUP', members: 3, joined: true, marks: [] });
const answer = (text: string, rooms: unknown[] = []) => ({
  text,
  cut: false,
  building: false,
  people: [],
  units: [],
  rooms,
  messages: none,
  questions: none,
  files: none,
  counts: { people: 0, rooms: rooms.length, messages: 0, questions: 0, files: 0 },
});

/** Answers wait here until the test lets them go. */
const waiting = new Map<string, (body: unknown) => void>();

beforeEach(() => {
  language.set('ja');
  session.set({ phase: 'in', me: { person: { id: 9 }, roles: [] } as unknown as Me });
  history.replaceState(null, '', '/search');
  waiting.clear();
  vi.stubGlobal(
    'fetch',
    vi.fn((path: string, init?: RequestInit) => {
      const url = new URL(path, 'http://hub');
      if (url.pathname !== '/api/search') return Promise.resolve(new Response(JSON.stringify({ units: [] })));
      return new Promise<Response>((resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        waiting.set(url.searchParams.get('text') ?? '', body => resolve(new Response(JSON.stringify(body))));
      });
    }),
  );
});

async function type(text: string) {
  await userEvent.type(screen.getByRole('textbox', { name: 'さがすことば' }), text);
  await waitFor(() => expect([...waiting.keys()].at(-1)).toBe(text));
}

test('what is typed is in the address, and typing makes no history', async () => {
  const before = history.length;
  render(<SearchScreen />);
  await type('稟議');
  expect(new URLSearchParams(location.search).get('q')).toBe('稟議');
  expect(history.length).toBe(before);
});

test('an answer for older words is dropped, however late it comes', async () => {
  render(<SearchScreen />);
  await type('稟');
  const input = screen.getByRole('textbox', { name: 'さがすことば' });
  await userEvent.type(input, '議');
  await waitFor(() => expect(waiting.has('稟議')).toBe(true));
  await act(async () => waiting.get('稟議')?.(answer('稟議', [room('稟議の相談')])));
  await act(async () => waiting.get('稟')?.(answer('稟', [room('古い答え')])));
  expect(screen.getByText('稟議の相談')).toBeTruthy();
  expect(screen.queryByText('古い答え')).toBeNull();
});

test('nothing found says why, and offers the way out', async () => {
  render(<SearchScreen />);
  await type('!?');
  await act(async () => waiting.get('!?')?.(answer('!?')));
  expect(screen.getByText('記号だけではさがせません。ことばを入れてください。')).toBeTruthy();
});
