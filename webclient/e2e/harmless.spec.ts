import { expect, test } from '@playwright/test';
import corpus from '../src/chat/markdown/xss.json' with { type: 'json' };
import { arrive, misaki } from './people';
import { log } from './rooms';
import { desk } from './screens';

/** As many as one page of a room holds. */
const PAGE = 40;

test('what somebody means harm with is read as it was written, and does nothing', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await arrive(browser, desk, misaki, '/chat');
  const asked: string[] = [];
  const done: string[] = [];
  page.on('dialog', dialog => {
    done.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', error => done.push(error.message));
  page.on('request', request => asked.push(request.url()));

  const { csrf } = await (await page.request.get('/api/session')).json();
  const headers = { 'X-Hub-Csrf': csrf };
  const room = await (
    await page.request.post('/api/chat/rooms', {
      headers,
      data: {
        op: crypto.randomUUID(),
        name: '<img src=x onerror=alert(1)>',
        purpose: '<svg onload=alert(1)>',
        people: [],
      },
    })
  ).json();
  for (let from = 0; from < corpus.length; from += PAGE) {
    let last = 0;
    for (const text of corpus.slice(from, from + PAGE)) {
      const sent = await page.request.post(`/api/chat/rooms/${room.id}/messages`, {
        headers,
        data: { op: crypto.randomUUID(), text },
      });
      if (sent.ok()) last = (await sent.json()).n;
    }
    await page.goto(`/chat/${room.id}/${last}`);
    await expect(log(page).locator(`article[data-n="${last}"]`)).toBeVisible();
    await page.mouse.move(700, 400);
    for (let i = 0; i < 12; i++) await page.mouse.wheel(0, -900);
    expect(
      await log(page)
        .locator('script, img[onerror], iframe, object, embed, form, style, [onload], [onerror]')
        .count(),
    ).toBe(0);
    const targets = await log(page)
      .locator('a')
      .evaluateAll(all => all.map(one => (one as HTMLAnchorElement).protocol));
    expect(targets.filter(protocol => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol))).toEqual(
      [],
    );
  }
  expect(done).toEqual([]);
  expect(asked.filter(url => url.includes('evil.example'))).toEqual([]);
});
