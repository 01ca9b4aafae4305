import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test';
import { arrive, misaki, satoru } from './people';
import { desk, phone as handheld } from './screens';
import { test } from './story';

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** Open day and night: the story is told at any hour. */
const ALWAYS = {
  horizonDays: 30,
  yearOpens: null,
  stepMinutes: 5,
  minMinutes: 10,
  maxMinutes: 480,
  opens: DAYS.map(day => ({ day, from: '00:00', until: '24:00' })),
  closedDaysToo: true,
  approval: 'NONE',
  approvalHours: 24,
  priority: null,
  quota: { openPerPerson: null, minutesPerWeekPerPerson: null, minutesPerWeekPerUnit: null },
  checkIn: { needed: true, opensBefore: 15, grace: 10, exemptFromMinutes: null },
  titles: 'SHOWN',
  onBehalf: true,
};

/** A room of its own, so that no other story books it. */
async function room(page: Page): Promise<{ id: number; name: string }> {
  const name = `扉の間 ${Math.random().toString(36).slice(2, 7).toUpperCase()}`;
  const wish = { op: crypto.randomUUID(), terms: { ...ALWAYS, name } };
  const policy = await send(page, 'post', '/api/space/policies', wish);
  const { areas } = await (await page.request.get('/api/space/places')).json();
  const area = areas.find((one: { kind: string }) => one.kind === 'FLOOR').id;
  const place = { kind: 'ROOM', area, name, capacity: 8, policy: policy.id };
  const made = await send(page, 'post', '/api/space/places', place);
  return { id: made.id, name };
}

async function csrf(request: APIRequestContext): Promise<string> {
  return (await (await request.get('/api/session')).json()).csrf;
}

async function send(page: Page, method: 'post' | 'delete', path: string, data: unknown = {}) {
  const headers = { 'X-Hub-Csrf': await csrf(page.request), Origin: new URL(page.url()).origin };
  const answer = await page.request[method](path, { data, headers });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

async function pairedPanel(
  browser: Browser,
  manager: Page,
  place: number,
): Promise<{ panel: Page; device: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  const panel = await context.newPage();
  await panel.goto('/panel');
  const code = await panel.locator('.code').innerText();
  const approved = { code, name: '扉', mode: 'DOOR', places: [place] };
  const { id } = await send(manager, 'post', '/api/space/devices/approve', approved);
  return { panel, device: id };
}

test('a panel is paired, books by a phone, and keeps the plan without the network', async ({ browser }) => {
  const manager = await arrive(browser, desk, satoru, '/');
  const { id, name } = await room(manager);
  const { panel, device } = await pairedPanel(browser, manager, id);
  await expect(panel.getByRole('heading', { name })).toBeVisible({ timeout: 15_000 });
  await expect(panel.getByText('空き', { exact: true })).toBeVisible();

  await panel.getByRole('button', { name: /^30分/ }).click();
  await expect(panel.getByText('スマホで読み取って')).toBeVisible();
  const code = await panel.locator('.code').innerText();
  const phone = await arrive(browser, handheld, misaki, `/booking/panel/${code}`);
  await phone.getByRole('button', { name: '確定' }).click();
  await expect(phone.getByText('確定しました')).toBeVisible();

  await expect(panel.getByText('使用中', { exact: true })).toBeVisible({ timeout: 10_000 });
  await expect(panel.getByRole('button', { name: '終わる' })).toBeVisible();

  await panel.context().setOffline(true);
  await expect(panel.getByText('つながっていません')).toBeVisible({ timeout: 70_000 });
  await expect(panel.getByText('予約あり')).toBeVisible();
  await expect(panel.getByRole('button')).toHaveCount(0);
  await panel.context().setOffline(false);
  await expect(panel.getByText('使用中', { exact: true })).toBeVisible({ timeout: 15_000 });

  await send(manager, 'delete', `/api/space/devices/${device}`);
  await expect(panel.getByText('登録は取り消されました')).toBeVisible({ timeout: 10_000 });
  await leave(phone);
});

/** Whoever met is free again for the next story. */
async function leave(page: Page): Promise<void> {
  const from = encodeURIComponent(new Date().toISOString());
  const { bookings } = await (await page.request.get(`/api/booking/bookings?from=${from}`)).json();
  for (const { id, state } of bookings)
    if (state === 'CHECKED_IN')
      await send(page, 'post', `/api/booking/bookings/${id}/end`, { op: crypto.randomUUID() });
}
