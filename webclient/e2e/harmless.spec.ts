import { expect, type Page } from '@playwright/test';
import corpus from '../src/chat/markdown/xss.json' with { type: 'json' };
import { ask, group, tell } from './asking';
import { arrive, idOf, kentaro, misaki } from './people';
import { inRoom } from './rooms';
import { desk } from './screens';
import { test } from './story';

/** A text that one cannot see is refused. */
const texts = corpus.filter(text => text.trim() !== '');
/** As many as one page of a room holds. */
const PAGE = 40;
/** The elements a text may become, and those that stand around it; signs are drawn by the hub alone. */
const KNOWN = `p, br, strong, em, s, code, pre, blockquote, ul, ol, li, a, bdi, span, button,
  article, section, div, h2, b, time, svg.lucide, svg.lucide *, svg[data-state], svg[data-state] *`;
const NAMES = ['<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', '<script>alert(1)</script>'];

test('what somebody means harm with is read as it was written, and does nothing', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await arrive(browser, desk, misaki, '/chat');
  const trouble = watch(page);
  const room = await group(page, NAMES[0] ?? '', []);
  for (let from = 0; from < texts.length; from += PAGE) {
    let last = 0;
    for (const text of texts.slice(from, from + PAGE)) last = await tell(page, room, text);
    await page.goto(`/chat/${room}/${last}`);
    await expect(inRoom(page).locator(`article[data-n="${last}"]`)).toBeVisible();
    await page.mouse.move(700, 400);
    for (let i = 0; i < 12; i++) {
      await page.mouse.wheel(0, -900);
      expect(await strange(page)).toEqual([]);
    }
  }
  expect(await trouble()).toEqual([]);
});

test('names of rooms, files and notes are words and nothing else', async ({ browser }) => {
  const page = await arrive(browser, desk, misaki, '/chat');
  const there = await arrive(browser, desk, kentaro, '/chat');
  const troubles = [watch(page), watch(there)];
  const until = new Date(Date.now() + 60 * 60_000).toISOString();
  const note = NAMES[1] ?? '';
  await ask(page, 'PUT', '/api/presence/manual', { state: 'BUSY', note, until });
  const room = await group(page, NAMES[0] ?? '', [await idOf(there)], NAMES[1] ?? '');
  const files = [];
  for (const name of NAMES) files.push(await upload(page, `${name}.txt`));
  const n = await tell(page, room, NAMES[2] ?? '', { files });
  await ask(page, 'PUT', `/api/chat/rooms/${room}/messages/${n}/saved`, { note });

  await there.goto(`/chat/${room}`);
  await expect(there.getByRole('heading', { name: NAMES[0] ?? '', level: 1 })).toBeVisible();
  await expect(inRoom(there).getByText('onerror=alert(1)').first()).toBeVisible();
  await there.getByRole('button', { name: 'メンバーと詳細' }).click();
  await there.goto(`/directory/p/${await idOf(page)}`);
  await expect(there.getByText(note).first()).toBeVisible();
  await page.goto('/chat/saved');
  await expect(page.getByText(note).first()).toBeVisible();
  await page.goto('/');
  for (const trouble of troubles) expect(await trouble()).toEqual([]);
  await ask(page, 'DELETE', '/api/presence/manual');
});

test('questions, answers, remarks, tags and searches are words and nothing else', async ({ browser }) => {
  const page = await arrive(browser, desk, misaki, '/');
  const there = await arrive(browser, desk, kentaro, '/');
  const troubles = [watch(page), watch(there)];
  const [title, words, remark] = NAMES;
  const asked = {
    op: crypto.randomUUID(),
    text: `${title}\n${texts.join('\n\n').slice(0, 15_000)}`,
    tags: [],
  };
  const { question } = await ask<{ question: number }>(page, 'POST', '/api/community/questions', asked);
  const path = `/api/community/questions/${question}`;
  await ask(there, 'POST', `${path}/answers`, { op: crypto.randomUUID(), text: `${words}\n${remark}` });
  await ask(there, 'POST', `${path}/comments`, { op: crypto.randomUUID(), text: remark });

  await there.goto(`/community/q/${question}`);
  await expect(there.getByRole('heading', { name: title ?? '', level: 1 })).toBeVisible();
  await expect(there.getByText(remark ?? '').first()).toBeVisible();
  await page.goto('/community?tab=NEW');
  await expect(page.getByText(title ?? '').first()).toBeVisible();
  await page.goto(`/search?q=${encodeURIComponent(title ?? '')}`);
  await expect(page.getByRole('textbox', { name: 'さがすことば' })).toHaveValue(title ?? '');
  for (const trouble of troubles) expect(await trouble()).toEqual([]);
});

/** Writes down what must not happen: a script that runs, a policy that is broken, a question to another host. */
function watch(page: Page): () => Promise<string[]> {
  const own = new URL(page.url()).origin;
  const seen: string[] = [];
  page.on('dialog', dialog => {
    seen.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', error => seen.push(error.message));
  page.on('console', message => {
    if (message.text().includes('Content Security Policy')) seen.push(message.text());
  });
  page.on('request', request => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== own) seen.push(request.url());
  });
  return async () => [
    ...seen,
    ...(await page.locator('[onerror], [onload], iframe, object, embed, body script').allInnerTexts()),
  ];
}

/** What is none of the known elements, or leads to a place that is not harmless. */
function strange(page: Page): Promise<string[]> {
  return inRoom(page).evaluate((room, known) => {
    const inside = [...room.querySelectorAll('article *')];
    const links = [...room.querySelectorAll('a')];
    return [
      ...inside.filter(one => !one.matches(known)).map(one => one.outerHTML),
      ...links.filter(one => !/^(https?|mailto|tel):$/.test(one.protocol)).map(one => one.outerHTML),
    ];
  }, KNOWN);
}

async function upload(page: Page, name: string): Promise<number> {
  const bytes = Buffer.from(`${name}\n`);
  const op = crypto.randomUUID();
  const { id } = await ask<{ id: number }>(page, 'POST', '/api/files/uploads', {
    op,
    name,
    size: bytes.length,
    keepPlace: false,
  });
  await ask(page, 'PUT', `/api/files/uploads/${id}?offset=0`, bytes);
  return id;
}
