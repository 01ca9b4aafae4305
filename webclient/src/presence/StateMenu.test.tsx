import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { language } from '../kernel/preferences';
import type { Me, Presence } from '../kernel/wire';
import { session } from '../session/session';
import { manual } from './manual';
import { presences, tellPresences } from './presenceStore';
import { StateMenu } from './StateMenu';

const mine: Presence = {
  person: 1,
  state: 'AVAILABLE',
  place: '4F A-12',
  note: null,
  since: null,
  until: null,
  free: null,
};

beforeEach(() => {
  language.set('ja');
  manual.set(null);
  session.set({ phase: 'in', me: { person: { id: 1 }, roles: [] } as unknown as Me });
  tellPresences([mine]);
});

const state = () => presences.get().get(1)?.state;

test('a state shows at once, before the hub has answered', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  render(<StateMenu onDone={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: '取込中' }));
  expect(state()).toBe('BUSY');
  expect(screen.getByRole('button', { name: '1時間' }).getAttribute('aria-pressed')).toBe('true');
});

test('a refusal brings back the state before and says why', async () => {
  const refused = {
    code: 'presence.until_invalid',
    message: '終わりの時刻を確かめてください。',
    detail: null,
  };
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(refused), { status: 400 }));
  render(<StateMenu onDone={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: '離席' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(refused.message));
  expect([state(), manual.get()]).toEqual(['AVAILABLE', null]);
});

/** Answers every question with nothing and keeps what was set. */
function hub(presets: unknown[] = []): { state: string; note: string | null; until: string }[] {
  const said: { state: string; note: string | null; until: string }[] = [];
  vi.stubGlobal('fetch', async (_: string, { method, body }: RequestInit) => {
    if (method === 'PUT') {
      const wish = JSON.parse(String(body));
      said.push(wish);
      return new Response(JSON.stringify({ ...mine, ...wish }));
    }
    return new Response(JSON.stringify({ presets, watches: [] }));
  });
  return said;
}

test('a note goes along with the state chosen next; Enter that ends a conversion takes nothing', async () => {
  const said = hub();
  render(<StateMenu onDone={() => {}} />);
  const note = screen.getByRole('textbox', { name: 'メモ' });
  await userEvent.type(note, '議会答弁');
  await userEvent.click(screen.getByRole('button', { name: '取込中' }));
  await userEvent.type(note, 'の準備');
  fireEvent.keyDown(note, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(note, { key: 'Enter' });
  await waitFor(() =>
    expect(said.map(wish => `${wish.state} ${wish.note}`)).toEqual(['BUSY 議会答弁', 'BUSY 議会答弁の準備']),
  );
});

test('a note stays behind when another state is chosen', async () => {
  const said = hub();
  manual.set({ state: 'BUSY', note: '議会答弁', until: '2099-01-01T00:00:00Z' });
  render(<StateMenu onDone={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: '連絡可' }));
  await waitFor(() => expect(said.map(wish => wish.note)).toEqual([null]));
});

test('what the section has prepared takes one tap for state, note and end', async () => {
  const preset = { id: 7, unit: 3, unitName: '市民課', state: 'BUSY', note: '窓口', minutes: 30 };
  const said = hub([preset]);
  const done = vi.fn();
  render(<StateMenu onDone={done} />);
  await userEvent.click(await screen.findByRole('button', { name: /取込中 窓口.*30分/ }));
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(said.map(wish => `${wish.state} ${wish.note}`)).toEqual(['BUSY 窓口']);
});

test('going home is there, but not among the six', async () => {
  const said = hub();
  render(<StateMenu onDone={() => {}} />);
  expect(screen.queryByRole('button', { name: '退庁' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '退庁にする' }));
  await waitFor(() => expect(said.map(wish => wish.state)).toEqual(['GONE']));
});

test('the end can only be chosen for a state set by hand', async () => {
  render(<StateMenu onDone={() => {}} />);
  expect((screen.getByRole('button', { name: '30分' }) as HTMLButtonElement).disabled).toBe(true);
});
