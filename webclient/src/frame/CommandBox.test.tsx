import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { language } from '../kernel/preferences';
import type { Me } from '../kernel/wire';
import { session } from '../session/session';
import CommandBox from './CommandBox';

const person = (id: number, name: string, kana: string) => ({
  person: { id, name, kana, unit: '建築課', title: '主査' },
  extension: '2563',
  mail: null,
  workPhone: null,
  matched: 'KANA',
});

const none = { hits: [], next: null };
const message = {
  room: 5,
  n: 70,
  root: 0,
  title: '窓口連携',
  author: { id: 3, name: '加藤 結衣', kana: 'かとう ゆい', unit: '建築課', title: '主事' },
  at: '2026-11-17T06:40:00Z',
  line: '山﨑さんの図面、審査に回しました',
  marks: [{ from: 0, to: 2 }],
  files: 0,
};
const answer = (params: URLSearchParams) => {
  const all = params.get('kind') === 'all';
  return {
    text: params.get('text'),
    cut: false,
    building: false,
    people: all ? [person(1, '山﨑 翔', 'やまざき しょう'), person(2, '矢間崎 毅', 'やまざき たけし')] : [],
    units: [],
    rooms: [],
    messages: params.get('kind') === 'messages' || all ? { hits: [message], next: null } : none,
    questions: none,
    files: none,
    counts: { people: 2, rooms: 0, messages: 23, questions: 0, files: 0 },
  };
};

const asked: string[] = [];

const NOTHING_TO_BOOK = { seq: 0, areas: [], places: [], purposes: [], free: [] };

beforeEach(() => {
  language.set('ja');
  session.set({ phase: 'in', me: { person: { id: 9 }, roles: [] } as unknown as Me });
  history.replaceState(null, '', '/');
  Element.prototype.scrollIntoView = () => {};
  asked.length = 0;
  vi.stubGlobal(
    'fetch',
    vi.fn(async (path: string) => {
      const url = new URL(path, 'http://hub');
      if (url.pathname === '/api/search') asked.push(url.search);
      const found =
        url.pathname === '/api/search' ? answer(url.searchParams) : { states: [], ...NOTHING_TO_BOOK };
      return new Response(JSON.stringify(found));
    }),
  );
});

async function typed(text: string) {
  const closed = vi.fn();
  render(<CommandBox onClose={closed} />);
  const input = screen.getByRole('combobox');
  await userEvent.type(input, text);
  await waitFor(() => expect(screen.getByText('窓口連携', { exact: false })).toBeTruthy());
  return { input, closed };
}

test('one request answers for everything, and the hit is marked in the reading, too', async () => {
  await typed('yamaz');
  const marks = [...document.querySelectorAll('[role="listbox"] mark')].map(mark => mark.textContent);
  expect(marks).toEqual(['やまざ', 'やまざ', '山﨑']);
  expect(asked).toHaveLength(1);
});

test('arrow down and Enter open the second person', async () => {
  const { input, closed } = await typed('yamaz');
  await userEvent.type(input, '{ArrowDown}{Enter}');
  expect(closed).toHaveBeenCalledOnce();
  expect(location.pathname).toBe('/chat/with/2');
});

test('Tab narrows to what there is, and leads on where nothing follows', async () => {
  const { input } = await typed('yamaz');
  const pressed = () => document.querySelector('[aria-pressed="true"]')?.textContent;
  await userEvent.tab();
  expect(pressed()).toBe('人2');
  await userEvent.tab();
  expect(pressed()).toBe('メッセージ23');
  await waitFor(() => expect(screen.getAllByRole('option')[0]?.textContent).toContain('図面'));
  await userEvent.type(input, '{Enter}');
  expect(location.pathname).toBe('/chat/5/70');
});

test('the last row leads to the search page with what was typed', async () => {
  const { input } = await typed('yamaz');
  await userEvent.type(input, '{ArrowUp}{Enter}');
  expect(location.pathname + location.search).toBe('/search?q=yamaz');
});

test('Enter before the answer is there opens what it brings', async () => {
  const closed = vi.fn();
  render(<CommandBox onClose={closed} />);
  await userEvent.type(screen.getByRole('combobox'), 'yamaz{Enter}');
  expect(closed).not.toHaveBeenCalled();
  await waitFor(() => expect(closed).toHaveBeenCalledOnce());
  expect(location.pathname).toBe('/chat/with/1');
});

test('Enter while an input method composes only confirms', async () => {
  const { input, closed } = await typed('やまざ');
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  expect(closed).not.toHaveBeenCalled();
});
