import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { ask } from './asking';
import { arrive, kentaro, makoto, sho, yukiko } from './people';
import { desk, phone } from './screens';
import { test } from './story';

const DAY_MS = 86_400_000;
const HOUR_PX = 74;
const NAME_PX = 148;
const FIRST_HOUR = 8;
/** The rules that come with the hub: half a year ahead, as many as one likes. */
const USUAL = 1;

interface Place {
  id: number;
  name: string;
  kind: string;
  area: number;
  policy: number | null;
  partOf: number[];
  setup: number;
  teardown: number;
}

/** A day of work so far ahead that nobody else is there, and the rooms that everybody may book then. */
async function quiet(page: Page, nth: number): Promise<{ day: string; rooms: Place[] }> {
  const { places } = (await (await page.request.get('/api/space/places')).json()) as { places: Place[] };
  const wholes = new Set(places.flatMap(({ partOf }) => partOf));
  const free = places.filter(
    one => one.kind === 'ROOM' && one.policy === USUAL && one.partOf.length === 0 && !wholes.has(one.id),
  );
  const rooms = free.filter(({ setup, teardown }) => setup === 0 && teardown === 0);
  for (let ahead = 44 + nth * 3; ; ahead++) {
    const date = new Date(Date.now() + ahead * DAY_MS);
    if (![0, 6].includes(date.getUTCDay())) return { day: date.toISOString().slice(0, 10), rooms };
  }
}

const gridOf = (page: Page) => page.getByRole('grid');
const rowOf = (page: Page, place: Place) =>
  gridOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').getByText(place.name, { exact: true }) });
const blocksOf = (page: Page, place: Place): Locator => rowOf(page, place).locator('[data-block]');

async function at(page: Page, place: Place, hour: number): Promise<{ x: number; y: number }> {
  const row = rowOf(page, place);
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  if (!box) throw new Error('the row is not drawn');
  return { x: box.x + NAME_PX + (hour - FIRST_HOUR) * HOUR_PX, y: box.y + box.height / 2 };
}

async function drag(page: Page, place: Place, from: number, to: number, over = place): Promise<void> {
  const begin = await at(page, place, from);
  await page.mouse.move(begin.x, begin.y);
  await page.mouse.down();
  const end = await at(page, over, to);
  await page.mouse.move((begin.x + end.x) / 2, end.y, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 3 });
  await page.mouse.up();
}

const toast = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('status').getByText(words)).toBeVisible();

/** What a story booked is given back: nobody may hold more than a few. */
async function tidy(page: Page, day: string): Promise<void> {
  const from = encodeURIComponent(`${day}T00:00:00+09:00`);
  const { bookings } = await (await page.request.get(`/api/booking/bookings?from=${from}`)).json();
  for (const { id, may } of bookings)
    if (may.includes('CANCEL'))
      await ask(page, 'DELETE', `/api/booking/bookings/${id}?op=${crypto.randomUUID()}`);
}

test('a booking is drawn, seen by another at once, moved by mouse and keys, and stands in the way', async ({
  browser,
}) => {
  const first = await arrive(browser, desk, sho, '/booking');
  const { day, rooms } = await quiet(first, 0);
  const [room] = rooms as [Place];
  const path = `/booking?kinds=ROOM&area=${room.area}&day=${day}`;
  await first.goto(path);
  const second = await arrive(browser, desk, kentaro, path);
  await expect(gridOf(second)).toBeVisible();
  for (const page of [first, second]) await tidy(page, day);
  await expect(blocksOf(second, room)).toHaveCount(0);

  await drag(first, room, 10, 11);
  await toast(first, /10:00–11:00 でとりました/);
  await expect(blocksOf(second, room)).toHaveAttribute('aria-label', /^10:00–11:00/);

  await drag(first, room, 10.5, 12.5);
  await toast(first, /12:00–13:00 に動かしました/);
  await expect(blocksOf(second, room)).toHaveAttribute('aria-label', /^12:00–13:00/);

  await drag(first, room, 12.97, 13.5);
  await expect(blocksOf(second, room)).toHaveAttribute('aria-label', /^12:00–13:30/);

  // By keys: to its row, to the booking, a quarter of an hour later and a quarter shorter.
  await gridOf(first).focus();
  await first.keyboard.press('ArrowDown');
  const said = first.locator('[aria-live="assertive"]');
  await expect(said).not.toHaveText('');
  for (let here = await said.innerText(); !here.includes(`${room.name} `); here = await said.innerText()) {
    await first.keyboard.press('ArrowDown');
    await expect(said).not.toHaveText(here);
  }
  await expect(said).toContainText(room.name);
  await first.keyboard.press('n');
  await first.keyboard.press('m');
  await expect(said).toContainText('動かしています');
  await first.keyboard.press('ArrowRight');
  await first.keyboard.press('Shift+ArrowLeft');
  await first.keyboard.press('Enter');
  await expect(blocksOf(second, room)).toHaveAttribute('aria-label', /^12:15–13:30/);

  await drag(second, room, 12, 13);
  const refusal = second.getByRole('status').filter({ hasText: '予約があります' });
  await expect(refusal).toContainText('12:15–13:30');
  await refusal.getByRole('button').first().click();
  await toast(second, /でとりました/);

  await first.getByText('1週間').click();
  await expect(first).toHaveURL(/\/booking\/place\/\d+/);
  await expect(gridOf(first).getByRole('rowheader')).toHaveCount(7);
  for (const page of [first, second]) await tidy(page, day);
});

test('what was booked is taken back within eight seconds', async ({ browser }) => {
  const page = await arrive(browser, desk, makoto, '/booking');
  const { day, rooms } = await quiet(page, 1);
  const [room] = rooms as [Place];
  await page.goto(`/booking?kinds=ROOM&area=${room.area}&day=${day}`);
  await expect(gridOf(page)).toBeVisible();
  await drag(page, room, 15, 16);
  await toast(page, /でとりました/);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(blocksOf(page, room)).toHaveCount(0);
});

test('on a phone a place is chosen from the list, booked by the form, and moved by it', async ({
  browser,
}) => {
  const page = await arrive(browser, phone, yukiko, '/booking');
  const { day, rooms } = await quiet(page, 2);
  const [room] = rooms as [Place];
  await page.goto(`/booking?list=1&kinds=ROOM&area=${room.area}&day=${day}`);
  await page.getByRole('button', { expanded: false }).filter({ hasText: room.name }).first().click();
  await page
    .getByRole('button', { name: /のうちでとる/ })
    .first()
    .click();
  const form = page.getByRole('dialog', { name: '予約する' });
  await form.getByLabel('件名').fill('ざらまく打合せ');
  await form.getByLabel('はじまり').fill('14:00');
  await form.getByRole('button', { name: '予約する' }).click();
  await toast(page, /14:00–15:00 でとりました/);

  await page.goto('/booking/mine');
  await page.getByRole('link', { name: /ざらまく打合せ/ }).click();
  const panel = page.getByRole('dialog', { name: '予約' });
  await panel.getByRole('button', { name: '内容を変える' }).click();
  await panel.getByLabel('はじまり').fill('16:00');
  await panel.getByRole('button', { name: '保存する' }).click();
  await expect(panel.getByText('16:00–17:00')).toBeVisible();
  await tidy(page, day);
});

test('what for, a place, one press; places and wishes are found by their words', async ({ browser }) => {
  const page = await arrive(browser, desk, kentaro, '/booking');
  const { day } = await quiet(page, 3);
  await page.goto(`/booking?day=${day}`);
  await page.getByRole('button', { name: /^小人数で/ }).click();
  const best = page.getByRole('region', { name: 'おすすめ' });
  await best.getByRole('button', { name: /でとる$/ }).click();
  await toast(page, /でとりました|を申し込みました/);
  await expect(page.getByRole('link', { name: /自分の予約/ })).toBeVisible();

  const results = await new AxeBuilder({ page }).analyze();
  expect(results.violations).toEqual([]);

  await page.keyboard.press('Control+k');
  const box = page.getByRole('dialog').getByRole('combobox');
  await box.fill('ブース1');
  await expect(page.getByRole('option', { name: /ブース1/ }).first()).toBeVisible();
  await box.fill('ブースを30分');
  await expect(page.getByRole('option', { name: /ブース\(30分\)をいまとる/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await tidy(page, day);
});
