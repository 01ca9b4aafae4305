import { expect, test, vi } from 'vitest';
import { HubError, http, onSignedOut, setCsrf } from './http';

function answer(status: number, body: unknown) {
  return vi.fn(async (_path: string, _init: RequestInit) => new Response(JSON.stringify(body), { status }));
}

test('a change carries the csrf token, a question does not', async () => {
  const fetched = answer(200, {});
  vi.stubGlobal('fetch', fetched);
  setCsrf('t1');
  await http.get('/api/a');
  await http.post('/api/b', { x: 1 });
  const headers = fetched.mock.calls.map(([, init]) => init.headers as Record<string, string>);
  expect(headers.map(h => h['X-Hub-Csrf'])).toEqual([undefined, 't1']);
});

test('a refusal keeps code, sentence and detail', async () => {
  vi.stubGlobal(
    'fetch',
    answer(429, { code: 'directory.sign_in_delayed', message: 'お待ちください', detail: { afterMs: 4000 } }),
  );
  await expect(http.post('/api/session')).rejects.toMatchObject({
    status: 429,
    code: 'directory.sign_in_delayed',
    message: 'お待ちください',
    detail: { afterMs: 4000 },
  });
});

test('an ended session is told once, in one place', async () => {
  const told = vi.fn();
  onSignedOut(told);
  vi.stubGlobal('fetch', answer(401, { code: 'session.expired', message: 'x', detail: null }));
  await expect(http.get('/api/a')).rejects.toBeInstanceOf(HubError);
  expect(told).toHaveBeenCalledOnce();
});

test('a server that is not reached is status 0', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Promise.reject(new TypeError('failed to fetch'))),
  );
  await expect(http.get('/api/a')).rejects.toMatchObject({ status: 0, unreachable: true });
});
