import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cards } from './cards';
import { forgetTaps, waiting } from './queue';
import { NOW, sessionOf } from './testing';

interface Sent {
  path: string;
  cards: string[];
}

let sent: Sent[];
let answers: (path: string) => Response | Promise<Response>;

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

beforeEach(async () => {
  await forgetTaps();
  sent = [];
  vi.stubGlobal('fetch', async (path: string, init: { body: string }) => {
    const body = JSON.parse(init.body) as {
      card?: string;
      taps?: { card: string; counter: number; op: string }[];
    };
    sent.push({ path, cards: body.taps ? body.taps.map(one => one.card) : [body.card ?? ''] });
    if (body.taps && path.endsWith('/queue')) {
      const answer = await answers(path);
      if (!answer.ok) return answer;
      return json({
        receipts: body.taps.map(({ counter, op }) => ({ counter, op, state: 'DONE', code: null })),
      });
    }
    return answers(path);
  });
});

afterEach(() => vi.unstubAllGlobals());

const online = () => json({ session: sessionOf(), unknown: null });
const cut = () => Promise.reject(new TypeError('no network'));

test('a card that is answered waits no longer', async () => {
  answers = online;
  const outcome = await new Cards('k').read('AAAA', NOW);
  expect(outcome).toMatchObject({ tap: { card: 'AAAA' }, answer: { session: { session: 's1' } } });
  expect(await waiting()).toEqual([]);
});

test('without the network cards wait, and go out in order before the next one', async () => {
  const cards = new Cards('k');
  answers = cut;
  expect(await cards.read('AAAA', NOW)).toMatchObject({ refused: null });
  expect(await cards.read('BBBB', NOW + 900)).toMatchObject({ refused: null });
  expect(await cards.waiting()).toEqual({ count: 2, last: NOW + 900 });
  sent = [];
  answers = online;
  await cards.read('CCCC', NOW + 2_000);
  expect(sent).toEqual([
    { path: '/api/kiosk/queue', cards: ['AAAA', 'BBBB'] },
    { path: '/api/kiosk/tap', cards: ['CCCC'] },
  ]);
  expect(await cards.waiting()).toEqual({ count: 0, last: null });
});

test('what waits is sent when the hub is heard again', async () => {
  const cards = new Cards('k');
  answers = cut;
  await cards.read('AAAA', NOW);
  answers = online;
  await cards.flush();
  expect(await waiting()).toEqual([]);
});

test('two cards at once are sent one after the other', async () => {
  answers = online;
  const cards = new Cards('k');
  await Promise.all([cards.read('AAAA', NOW), cards.read('BBBB', NOW)]);
  expect(sent.map(one => one.cards)).toEqual([['AAAA'], ['BBBB']]);
});

test('a card that the hub refuses is not sent again', async () => {
  answers = () => json({ code: 'kiosk.replayed', message: 'もう受け付けています', detail: null }, 409);
  const outcome = await new Cards('k').read('AAAA', NOW);
  expect(outcome).toMatchObject({ refused: { code: 'kiosk.replayed' } });
  expect(await waiting()).toEqual([]);
});

test('a hub that stumbles has not refused', async () => {
  answers = () => json({ code: 'internal', message: '', detail: null }, 503);
  expect(await new Cards('k').read('AAAA', NOW)).toMatchObject({ refused: null });
  expect(await waiting()).toHaveLength(1);
});
