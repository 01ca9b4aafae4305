import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { arrive, idOf, kentaro, misaki } from './people';
import { fresh, open } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

interface Standing {
  title: string;
  body: string;
}

/**
 * Headless browsers refuse notifications, whatever they are told: the page is given a screen of its own, on which stand
 * the notifications that were shown and not closed.
 */
async function withScreen(
  browser: Browser,
  screen: BrowserContextOptions,
  who: { staffNumber: string },
  path: string,
): Promise<Page> {
  const page = await arrive(browser, screen, who, path);
  await page.addInitScript(() => {
    const standing: (Standing & { tag: string; data: unknown; close(): void })[] = [];
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
    Object.defineProperty(window, 'standing', {
      get: () => standing.map(({ title, body }) => ({ title, body })),
    });
    const drop = (tag: string) => {
      const at = standing.findIndex(one => one.tag === tag);
      if (at >= 0) standing.splice(at, 1);
    };
    ServiceWorkerRegistration.prototype.showNotification = async (title, options) => {
      const { tag = '', body = '', data } = options ?? {};
      drop(tag);
      standing.push({ title, body, tag, data, close: () => drop(tag) });
    };
    ServiceWorkerRegistration.prototype.getNotifications = async () =>
      [...standing] as unknown as Notification[];
  });
  await page.reload();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await alwaysTold(page);
  return page;
}

/** Asks the hub as the page would. */
function ask<T>(page: Page, method: string, path: string, body: unknown): Promise<T> {
  return page.evaluate(
    async ([method, path, body]) => {
      const { csrf } = await (await fetch('/api/session')).json();
      const headers = { 'Content-Type': 'application/json', 'X-Hub-Csrf': csrf };
      return (await fetch(path, { method, headers, body: JSON.stringify(body) })).json();
    },
    [method, path, body] as const,
  );
}

/** Stories are told at any time of the day. */
const alwaysTold = (page: Page) =>
  ask(page, 'PUT', '/api/chat/notice', {
    contents: true,
    sound: 'NONE',
    hold: false,
    workingHours: false,
    quiet: null,
    everything: false,
  });

const roomOf = (page: Page) => Number(new URL(page.url()).pathname.split('/')[2]);

/** Says something in the open room, with ids for the people named, as the hub keeps it. */
async function tell(page: Page, text: string): Promise<number> {
  const path = `/api/chat/rooms/${roomOf(page)}/messages`;
  return (await ask<{ n: number }>(page, 'POST', path, { op: crypto.randomUUID(), text })).n;
}

const standing = (page: Page) =>
  page.evaluate(() => (window as unknown as { standing: Standing[] }).standing.map(({ body }) => body));

test('who is named is told in whatever screen they are, and no longer once it was read', async ({
  browser,
}) => {
  const there = await withScreen(browser, desk, kentaro, '/directory');
  const here = await arrive(browser, desk, misaki, '/chat');
  await open(here, '情報政策課');
  await tell(here, fresh('おはようございます'));
  const text = fresh('窓口をお願いします');
  await tell(here, `@{p${await idOf(there)}} ${text}`);
  await expect.poll(() => standing(there)).toEqual([`@${kentaro.name} ${text}`]);

  await there.goto('/chat');
  await open(there, '情報政策課');
  await expect(there.getByText(text).first()).toBeVisible();
  await expect.poll(() => standing(there)).toEqual([]);
});

test('what is taken back goes from the screen of the device', async ({ browser }) => {
  const there = await withScreen(browser, desk, kentaro, '/directory');
  const here = await arrive(browser, desk, misaki, '/chat');
  await open(here, '情報政策課');
  const text = fresh('違う部屋に書きました');
  const n = await tell(here, `@{p${await idOf(there)}} ${text}`);
  await expect.poll(() => standing(there)).toEqual([`@${kentaro.name} ${text}`]);
  await ask(here, 'POST', `/api/chat/rooms/${roomOf(here)}/messages/${n}/recall`, {});
  await expect.poll(() => standing(there), { timeout: 2_000 }).toEqual([]);
});

test('a muted room tells nothing and counts nothing', async ({ browser }) => {
  const there = await withScreen(browser, desk, kentaro, '/settings/notice');
  const here = await arrive(browser, desk, misaki, '/chat');
  await there.getByRole('textbox', { name: '部屋の名前でしぼる' }).fill('情報政策課');
  const level = there.getByRole('combobox', { name: '情報政策課の通知' });
  await level.selectOption({ label: '通知しない' });
  await there.reload();
  await expect(level).toHaveValue('MUTE');

  await open(here, '情報政策課');
  await tell(here, `@{p${await idOf(there)}} ${fresh('聞こえますか')}`);
  await open(here, 'デジタル推進係');
  await there.waitForTimeout(3_000);
  expect(await standing(there)).toEqual([]);
  await level.selectOption({ label: 'いつもどおり' });
});

for (const [name, screen] of Object.entries({ desk, phone })) {
  test(`the page of notifications can be used by everybody on a ${name} screen`, async ({ browser }) => {
    const page = await arrive(browser, screen, misaki, '/settings/notice');
    await expect(page.getByRole('heading', { name: '知らせ方' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '部屋ごと' })).toBeVisible();
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}
