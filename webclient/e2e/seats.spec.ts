import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { arrive, idOf, kentaro, misaki, yukiko } from './people';
import { desk, phone } from './screens';
import { test } from './story';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Within the horizon and far from what other stories do: seats can be taken at any hour. */
const dayAhead = (days: number): string =>
  new Date(Date.now() + (9 + 24 * days) * 3_600_000).toISOString().slice(0, 10);

const freeSeats = (page: Page) => page.locator('.fp-seats > g[data-state="FREE"][role="button"]');
const seat = (page: Page, code: string) => page.getByRole('button', { name: new RegExp(`^${code}、`) });

async function command(page: Page, method: 'post' | 'put' | 'delete', path: string, data: unknown = {}) {
  const { csrf } = await (await page.request.get('/api/session')).json();
  return page.request[method](path, { data, headers: { 'X-Hub-Csrf': csrf } });
}

/** Gives back every seat of whoever is signed in. */
async function giveBack(page: Page): Promise<void> {
  const { sittings } = await (await page.request.get('/api/seating/mine')).json();
  for (const { id, may } of sittings as { id: number; may: string[] }[]) {
    const op = crypto.randomUUID();
    if (may.includes('LEAVE')) await command(page, 'post', `/api/seating/sittings/${id}/leave`, { op });
    else if (may.includes('CANCEL')) await command(page, 'delete', `/api/seating/sittings/${id}?op=${op}`);
  }
}

async function onMap(page: Page): Promise<void> {
  await expect(freeSeats(page).first()).toBeVisible({ timeout: 20_000 });
}

/** The number of a seat in the window that nobody has later either, not under the buttons of the map. */
async function someFree(page: Page): Promise<string> {
  await onMap(page);
  const labels = await freeSeats(page).evaluateAll(all =>
    all
      .filter(one => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return left > 100 && top > 200 && right < innerWidth - 80 && bottom < innerHeight - 330;
      })
      .map(one => one.getAttribute('aria-label')),
  );
  const alone = labels.find(label => !/ まで/.test(label ?? '')) ?? labels[0];
  return alone?.split('、')[0] ?? '';
}

test('a seat is taken, seen by a second browser at once, and left', async ({ browser }) => {
  const kenta = await arrive(browser, desk, kentaro, '/seating');
  await giveBack(kenta);
  const watcher = await arrive(browser, desk, misaki, '/seating');
  await onMap(watcher);
  const code = await someFree(kenta);
  await seat(kenta, code).click();
  await expect(kenta.getByRole('heading', { name: code })).toBeVisible();
  await kenta.getByRole('button', { name: `いまから、${code} に座る` }).click();
  await expect(kenta.getByRole('region', { name: '自分の席' })).toContainText(code);
  await expect(seat(watcher, code)).toHaveAttribute('data-state', /USED|BOOKED/);
  await kenta
    .getByRole('region', { name: '自分の席' })
    .getByRole('button', { name: /退席する|取り消す/ })
    .click();
  await expect(seat(watcher, code)).toHaveAttribute('data-state', 'FREE');
});

test('the map is used by keyboard alone', async ({ browser }) => {
  const day = dayAhead(3);
  const page = await arrive(browser, desk, kentaro, `/seating?day=${day}`);
  await onMap(page);
  await giveBack(page);
  const stops = page.locator('.fp-seats > g[tabindex="0"]');
  const zones = await stops.evaluateAll(
    all => new Set(all.map(one => one.getAttribute('aria-label')?.[0])).size,
  );
  expect(zones).toBe(await stops.count());
  await stops.first().focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.keyboard.press('Home');
  const first = await focused();
  await page.keyboard.press('ArrowRight');
  expect(await focused()).not.toBe(first);
  await page.keyboard.press('End');
  await page.keyboard.type('9');
  expect(await focused()).toMatch(/-0?9、/);
  await freeSeats(page).first().focus();
  const code = (await focused()).split('、')[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: code })).toBeVisible();
  await page.getByRole('button', { name: `1日、${code} に座る` }).focus();
  await page.keyboard.press('Enter');
  await expect(seat(page, code)).toHaveAttribute('data-state', 'MINE');
  await giveBack(page);
});

test('the list says and does the same as the map', async ({ browser }) => {
  const page = await arrive(browser, desk, kentaro, `/seating?list=1&day=${dayAhead(4)}`);
  await giveBack(page);
  const take = page.getByRole('button', { name: /^[A-Z]+-\d+ をとる$/ }).first();
  await expect(take).toBeVisible({ timeout: 20_000 });
  const code = ((await take.getAttribute('aria-label')) ?? '').split(' ')[0] ?? '';
  await take.click();
  await expect(page.getByRole('region', { name: '自分の席' })).toContainText(code);
  await expect(page.getByRole('button', { name: new RegExp(`^${code}、.*自分の席`) })).toBeVisible();
  await page.getByRole('region', { name: '自分の席' }).getByRole('button', { name: '取り消す' }).click();
  await expect(page.getByRole('button', { name: `${code} をとる` })).toBeVisible();
});

test('a seat that another took first is refused with seats instead', async ({ browser }) => {
  const day = dayAhead(5);
  const first = await arrive(browser, desk, yukiko, `/seating?day=${day}`);
  const second = await arrive(browser, desk, kentaro, `/seating?day=${day}`);
  await giveBack(second);
  const code = await someFree(second);
  await seat(second, code).click();
  await giveBack(first);
  await onMap(first);
  await seat(first, code).click();
  await first.getByRole('button', { name: `1日、${code} に座る` }).click();
  await expect(seat(first, code)).toHaveAttribute('data-state', 'MINE');
  await second.getByRole('button', { name: `1日、${code} に座る` }).click();
  const instead = second.getByRole('button', { name: /をとる/ }).first();
  await expect(instead).toBeVisible();
  await instead.click();
  await expect(second.getByRole('region', { name: '自分の席' })).toBeVisible();
  await giveBack(first);
  await giveBack(second);
});

test('who hides the name is not named on the map', async ({ browser }) => {
  const hidden = await arrive(browser, desk, kentaro, '/seating');
  await giveBack(hidden);
  const settings = await (await hidden.request.get('/api/seating/me')).json();
  await command(hidden, 'put', '/api/seating/me', { ...settings, shown: 'NOBODY' });
  const code = await someFree(hidden);
  await seat(hidden, code).click();
  await hidden.getByRole('button', { name: `いまから、${code} に座る` }).click();
  await expect(hidden.getByRole('region', { name: '自分の席' })).toContainText(code);
  const watcher = await arrive(browser, desk, misaki, '/seating');
  await onMap(watcher);
  await expect(seat(watcher, code)).toHaveAttribute('data-state', /USED|BOOKED/);
  expect(await seat(watcher, code).getAttribute('aria-label')).not.toContain('佐々木');
  await giveBack(hidden);
  await command(hidden, 'put', '/api/seating/me', settings);
});

test('the map opens at the seat of a colleague', async ({ browser }) => {
  const kenta = await arrive(browser, desk, kentaro, '/seating');
  await giveBack(kenta);
  const code = await someFree(kenta);
  await seat(kenta, code).click();
  await kenta.getByRole('button', { name: `いまから、${code} に座る` }).click();
  await expect(kenta.getByRole('region', { name: '自分の席' })).toContainText(code);
  const page = await arrive(browser, desk, misaki, `/seating?person=${await idOf(kenta)}`);
  await expect(page.getByText(`${kentaro.name}さんは`)).toContainText(code);
  await expect(page.getByRole('heading', { name: code })).toBeVisible();
  await giveBack(kenta);
});

test('on a phone the seats stand beside the bookings, and a sheet takes one', async ({ browser }) => {
  const page = await arrive(browser, phone, kentaro, '/booking');
  await page.getByRole('navigation', { name: '予約と座席' }).getByRole('link', { name: '座席' }).click();
  await giveBack(page);
  await page.goto(`/seating?day=${dayAhead(6)}`);
  await onMap(page);
  const code = await someFree(page);
  await seat(page, code).tap();
  const sheet = page.getByRole('region', { name: `席 ${code}` });
  await sheet.getByRole('button', { name: `1日、${code} に座る` }).tap();
  await expect(sheet.getByText('自分の席')).toBeVisible();
  await giveBack(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`map and list can be used by everybody: ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(120_000);
    for (const screen of [desk, phone]) {
      const page = await arrive(browser, { ...screen, colorScheme }, misaki, '/seating');
      await onMap(page);
      expect.soft(await violations(page), 'map').toEqual([]);
      await page.goto('/seating?list=1');
      await expect(page.getByRole('button', { name: /^[A-Z]+-\d+、/ }).first()).toBeVisible();
      expect.soft(await violations(page), 'list').toEqual([]);
      await page.context().close();
    }
  });
}

/** What is wrong, where: short enough to read in a report. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id} ${node.target.join(' ')}`));
}
