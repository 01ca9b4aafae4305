import { afterEach, expect, test, vi } from 'vitest';
import { carded } from './acts';

afterEach(() => vi.unstubAllGlobals());

const wish = { code: 'BCDFGH', kind: 'BOOK', made: '', expires: '', until: null } as const;
const now = () => 0;

function answering(status: number, body: unknown) {
  const fetch = vi.fn(async () => new Response(JSON.stringify(body), { status }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test('a card confirms what was pressed', async () => {
  const fetch = answering(200, { wish: null, until: '2026-11-18T02:00:00Z' });
  const over = await carded({ kind: 'wish', wish, what: 'book:30' }, 'AAAA0000', 'key', now);
  expect(over).toMatchObject({ kind: 'told', well: true });
  expect(fetch).toHaveBeenCalledWith('/api/panel/wishes', expect.objectContaining({ method: 'POST' }));
});

test('a card nobody knows leaves what was pressed as it is', async () => {
  answering(404, { code: 'panel.card_unknown', message: 'この職員証では確かめられません。' });
  const over = await carded({ kind: 'wish', wish, what: 'book:30' }, 'AAAA0000', 'key', now);
  expect(over).toMatchObject({ kind: 'wish', wish, note: 'この職員証では確かめられません。' });
});

test('a card before anything was pressed is told what to do', async () => {
  const fetch = answering(200, {});
  expect(await carded({ kind: 'nothing' }, 'AAAA0000', 'key', now)).toMatchObject({
    kind: 'told',
    well: false,
  });
  expect(fetch).not.toHaveBeenCalled();
});
