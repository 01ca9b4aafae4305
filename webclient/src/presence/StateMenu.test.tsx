import { render, screen, waitFor } from '@testing-library/react';
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

test('the end can only be chosen for a state set by hand', async () => {
  render(<StateMenu onDone={() => {}} />);
  expect((screen.getByRole('button', { name: '30分' }) as HTMLButtonElement).disabled).toBe(true);
});
