import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { http } from '../kernel/http';
import { language } from '../kernel/preferences';
import SignInScreen from './SignInScreen';
import { leave, resumeSession, session, signIn } from './session';

const signedIn = {
  me: {
    person: { id: 1, staffNumber: '100001', name: '中村 美咲', posts: [] },
    roles: ['MEMBER'],
    hub: { name: 'みなと市', place: null },
    now: '2026-11-18T01:24:00Z',
  },
  csrf: 'c1',
  demo: false,
};

function answers(...list: [number, unknown][]) {
  const fetched = vi.fn(async (_path: string, _init: RequestInit) => {
    const [status, body] = list.shift() ?? [500, {}];
    return new Response(JSON.stringify(body), { status });
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

beforeEach(() => {
  language.set('ja');
  session.set({ phase: 'asking' });
});

test('a cookie that still holds leads inside, and its csrf token goes with the next change', async () => {
  const fetched = answers([200, signedIn], [200, {}]);
  await resumeSession();
  await http.post('/api/x');
  expect(session.get().phase).toBe('in');
  expect(fetched.mock.calls[1]?.[1].headers).toMatchObject({ 'X-Hub-Csrf': 'c1' });
});

test('without a session one is asked to sign in, and the demo town says that it is one', async () => {
  const gate = { open: false, demo: true, hub: { name: 'みなと市', place: null } };
  answers([401, { code: 'session.required', message: 'x', detail: null }], [200, gate]);
  await resumeSession();
  await vi.waitFor(() => expect(session.get()).toEqual({ phase: 'out', why: 'new', gate }));
});

test('a server that does not answer is not a reason to sign in again', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Promise.reject(new TypeError('no route'))),
  );
  await resumeSession();
  expect(session.get().phase).toBe('unreachable');
});

test('a session that ends while working leads to the sign-in screen with the reason', async () => {
  answers([200, signedIn], [401, { code: 'session.expired', message: 'x', detail: null }]);
  await signIn('100001', 'secret');
  await http.get('/api/x').catch(() => {});
  expect(session.get()).toMatchObject({ phase: 'out', why: 'expired' });
  leave('revoked');
  expect(session.get()).toMatchObject({ why: 'expired' });
});

test('after too many wrong tries the button waits as long as the hub says', async () => {
  vi.useFakeTimers();
  answers([
    429,
    { code: 'directory.sign_in_delayed', message: '続けて間違えました', detail: { afterMs: 3000 } },
  ]);
  render(<SignInScreen why="new" gate={null} />);
  fireEvent.change(screen.getByLabelText('職員番号'), { target: { value: '100001' } });
  fireEvent.change(screen.getByLabelText('パスワード'), { target: { value: 'wrong' } });
  fireEvent.submit(screen.getByRole('button', { name: 'サインイン' }).closest('form') as HTMLFormElement);
  await act(() => vi.advanceTimersByTimeAsync(300));
  const button = () => screen.getByRole('button', { name: 'サインイン' }) as HTMLButtonElement;
  expect(button().disabled).toBe(true);
  await act(() => vi.advanceTimersByTimeAsync(3000));
  expect(button().disabled).toBe(false);
  vi.useRealTimers();
});
