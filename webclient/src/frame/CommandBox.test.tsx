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

beforeEach(() => {
  language.set('ja');
  session.set({ phase: 'in', me: { person: { id: 9 }, roles: [] } as unknown as Me });
  history.replaceState(null, '', '/');
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal(
    'fetch',
    vi.fn(async (path: string) => {
      const found = {
        people: [person(1, '山﨑 翔', 'やまざき しょう'), person(2, '矢間崎 毅', 'やまざき たけし')],
        units: [],
      };
      const body = path.startsWith('/api/directory/people') ? found : { seq: 1, rooms: [], states: [] };
      return new Response(JSON.stringify(body));
    }),
  );
});

async function typed(text: string) {
  const closed = vi.fn();
  render(<CommandBox onClose={closed} />);
  const input = screen.getByRole('combobox');
  await userEvent.type(input, text);
  await waitFor(() => expect(screen.getAllByRole('option').length).toBe(2));
  return { input, closed };
}

test('the hit is marked in the reading, too', async () => {
  await typed('yamaz');
  expect([...document.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(['やまざ', 'やまざ']);
});

test('arrow down and Enter open the second person', async () => {
  const { input, closed } = await typed('yamaz');
  await userEvent.type(input, '{ArrowDown}{Enter}');
  expect(closed).toHaveBeenCalledOnce();
  expect(location.pathname).toBe('/chat/with/2');
});

test('Enter while an input method composes only confirms', async () => {
  const { input, closed } = await typed('やまざ');
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  expect(closed).not.toHaveBeenCalled();
});
