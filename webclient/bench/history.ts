import type { Page } from '@playwright/test';

const MESSAGES = 50_000;
const MAX_PAGE = 200;
const SECOND = 1_000;
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const KINDS = ['OK', 'LIKE', 'THANKS', 'HELPFUL', 'DONE', 'LOOKING', 'CHEER', 'LAUGH', 'SURPRISED', 'SORRY'];
const LINES = [
  '承知しました。',
  '汐見12号線、倒木で**片側のみ通れます**。路肩に水がたまっています。',
  '- 土のう 40袋\n- 発電機 2台\n- 毛布 120枚',
  '詳しくは https://city.example/bousai/2026 をご覧ください。',
  '> 9時までに報告をお願いします。\n了解です。9時に送ります。',
];
const LONG = '大雨警報の発表にともない、各課は次のとおり対応してください。\n'.repeat(125);

const people = Array.from({ length: 40 }, (_, i) => ({
  id: 1_000 + i,
  name: `職員 ${i + 1}番`,
  kana: '',
  unit: '防災危機管理課',
  title: null,
}));

/** A room of 50,000 messages for this page only, among them every kind that is heavy to draw. */
export async function longHistory(page: Page, room: number): Promise<number> {
  await page.route('**/api/chat/rooms', async route => {
    const answer = await route.fetch();
    const body = await answer.json();
    for (const held of body.rooms) if (held.id === room) held.head = held.mine = held.shown = MESSAGES;
    await route.fulfill({ response: answer, json: body });
  });
  await page.route(`**/api/chat/rooms/${room}/messages?*`, route => {
    const asked = new URL(route.request().url()).searchParams;
    const limit = Math.min(MAX_PAGE, Number(asked.get('limit') ?? 50));
    const [first, last] = stretch(asked, limit);
    const messages = Array.from({ length: last - first + 1 }, (_, i) => message(room, first + i));
    return route.fulfill({ json: { messages, head: MESSAGES } });
  });
  await page.route('**/api/files/**', route => route.fulfill({ contentType: 'image/png', body: PIXEL }));
  return MESSAGES;
}

function stretch(asked: URLSearchParams, limit: number): [number, number] {
  const number = (name: string) => (asked.has(name) ? Number(asked.get(name)) : null);
  const [before, after, around] = [number('before'), number('after'), number('around')];
  if (before !== null) return [Math.max(1, before - limit), before - 1];
  if (after !== null) return [after + 1, Math.min(MESSAGES, after + limit)];
  const last = around === null ? MESSAGES : Math.min(MESSAGES, around + limit / 2);
  return [Math.max(1, last - limit + 1), last];
}

function message(room: number, n: number) {
  const author = people[(n >> 1) % people.length];
  return {
    room,
    n,
    author,
    at: new Date(Date.UTC(2026, 10, 18) - (MESSAGES - n) * 97 * SECOND).toISOString(),
    text: n % 50 === 7 ? LONG : LINES[n % LINES.length],
    op: null,
    state: n % 61 === 0 ? 'RECALLED' : 'SENT',
    urgency: n % 40 === 0 ? 'URGENT' : 'NORMAL',
    edited: null,
    pinned: null,
    mentions: [],
    reactions: n % 6 === 0 ? KINDS.map((kind, i) => ({ kind, count: 200 - i, mine: i === 0 })) : [],
    thread:
      n % 9 === 0
        ? { id: 900_000 + n, replies: 5, last: '2026-11-18T01:00:00Z', people: people.slice(0, 3) }
        : null,
    source: null,
    files: n % 70 === 3 ? photos(n) : [],
    request: null,
    poll: null,
  };
}

function photos(n: number) {
  return Array.from({ length: 30 }, (_, i) => ({
    id: n * 100 + i,
    name: `現場${i + 1}.jpg`,
    kind: 'IMAGE',
    type: 'image/jpeg',
    size: 1_200_000,
    width: 1600,
    height: 1200,
    thumb: true,
    pages: null,
    place: null,
  }));
}
