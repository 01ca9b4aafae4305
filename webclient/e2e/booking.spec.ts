import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { arrive, kentaro, makoto, misaki, sho } from './people';
import { desk, phone } from './screens';
import { test } from './story';

const DAY_MS = 86_400_000;
const HOUR_PX = 74;
const NAME_PX = 148;
const FIRST_HOUR = 8;

interface Place {
  id: number;
  name: string;
  kind: string;
  mode: string;
  units: number;
  owner: number | null;
  partOf: number[];
}

interface Block {
  space: number;
}

/** Two booths that nobody has booked on a day of work, further ahead than other stories look. */
async function quiet(page: Page, skip: number): Promise<{ day: string; booths: Place[] }> {
  const list = await (await page.request.get('/api/space/places')).json();
  const booths: Place[] = list.places.filter(
    (one: Place) => one.kind === 'BOOTH' && one.mode === 'RESERVABLE',
  );
  for (let ahead = 5 + skip * 4; ahead < 40; ahead++) {
    const date = new Date(Date.now() + ahead * DAY_MS);
    if ([0, 6].includes(date.getUTCDay())) continue;
    const day = date.toISOString().slice(0, 10);
    const { blocks } = await (await page.request.get(`/api/booking/day?day=${day}`)).json();
    const taken = new Set(blocks.map(({ space }: Block) => space));
    const free = booths.filter(({ id }) => !taken.has(id));
    if (free.length >= 2) return { day, booths: free };
  }
  throw new Error('no quiet day');
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

async function opened(browser: Browser, who: { staffNumber: string }, day: string): Promise<Page> {
  const page = await arrive(browser, desk, who, `/booking?kinds=BOOTH&day=${day}`);
  await expect(gridOf(page)).toBeVisible();
  return page;
}

const toast = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('status').getByText(words)).toBeVisible();

test('a booking is drawn, seen by another at once, moved by mouse and keys, and stands in the way', async ({
  browser,
}) => {
  const first = await arrive(browser, desk, misaki, '/booking');
  const { day, booths } = await quiet(first, 0);
  const [booth, other] = booths as [Place, Place];
  await first.goto(`/booking?kinds=BOOTH&day=${day}`);
  const second = await opened(browser, kentaro, day);
  await expect(blocksOf(second, booth)).toHaveCount(0);

  await drag(first, booth, 10, 11);
  await toast(first, /10:00–11:00 でとりました/);
  await expect(blocksOf(second, booth)).toHaveAttribute('aria-label', /^10:00–11:00/);

  await drag(first, booth, 10.5, 12.5);
  await toast(first, /12:00–13:00 に動かしました/);
  await expect(blocksOf(second, booth)).toHaveAttribute('aria-label', /^12:00–13:00/);

  await drag(first, booth, 12.97, 13.5);
  await expect(blocksOf(second, booth)).toHaveAttribute('aria-label', /^12:00–13:30/);

  // By keys: to its row, to the booking, a quarter of an hour later and a quarter shorter.
  await gridOf(first).focus();
  await first.keyboard.press('ArrowDown');
  const said = first.locator('[aria-live="assertive"]');
  for (let row = 0; row < 60 && !(await said.textContent())?.includes(`${booth.name} `); row++)
    await first.keyboard.press(row === 0 ? 'Control+Home' : 'ArrowDown');
  await expect(said).toContainText(booth.name);
  await first.keyboard.press('n');
  await first.keyboard.press('m');
  await expect(said).toContainText('動かしています');
  await first.keyboard.press('ArrowRight');
  await first.keyboard.press('Shift+ArrowLeft');
  await first.keyboard.press('Enter');
  await expect(blocksOf(second, booth)).toHaveAttribute('aria-label', /^12:15–13:30/);

  await drag(second, booth, 12, 13);
  const refusal = second.getByRole('status').filter({ hasText: '予約があります' });
  await expect(refusal).toContainText('12:15–13:30');
  await refusal.getByRole('button').first().click();
  await toast(second, /でとりました/);

  await first.getByRole('button', { name: '1週間' }).or(first.getByText('1週間')).first().click();
  await expect(first).toHaveURL(/\/booking\/place\/\d+/);
  void other;
});

test('what was booked is taken back within eight seconds', async ({ browser }) => {
  const page = await arrive(browser, desk, sho, '/booking');
  const { day, booths } = await quiet(page, 1);
  const [booth] = booths as [Place];
  await page.goto(`/booking?kinds=BOOTH&day=${day}`);
  await expect(gridOf(page)).toBeVisible();
  await drag(page, booth, 15, 16);
  await toast(page, /でとりました/);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(blocksOf(page, booth)).toHaveCount(0);
});

test('on a phone a place is chosen from the list, booked by the form, and moved by it', async ({
  browser,
}) => {
  const page = await arrive(browser, phone, makoto, '/booking');
  const { day, booths } = await quiet(page, 2);
  const [booth] = booths as [Place];
  await page.goto(`/booking?list=1&kinds=BOOTH&day=${day}`);
  await page.getByRole('button', { expanded: false }).filter({ hasText: booth.name }).first().click();
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
});
