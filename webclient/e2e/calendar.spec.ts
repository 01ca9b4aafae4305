import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import { ask, without } from './asking';
import { arrive, kentaro, misaki, satoru, yukiko } from './people';
import { desk, phone } from './screens';
import { test } from './story';

test.use({ actionTimeout: 20_000 });

/** Letters only: a number would be found in times and places. */
const word = () =>
  Array.from({ length: 6 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');

const plusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const today = () => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
const dayWord = (day: string) =>
  new Intl.DateTimeFormat('ja-JP', {
    timeZone: 'Asia/Tokyo',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  }).format(Date.parse(`${day}T12:00:00+09:00`));

/** A holiday in the middle of a week, two weeks of open days before it. */
async function nextHoliday(page: Page): Promise<string> {
  const [from, to] = [plusDays(today(), 16), plusDays(today(), 140)];
  const { days } = await ask<{ days: { day: string }[] }>(
    page,
    'GET',
    `/api/presence/calendar?from=${today()}&to=${plusDays(to, 8)}`,
  );
  const closed = new Set(days.map(({ day }) => day));
  const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
  const found = [...closed].sort().find(day => {
    const open = [-14, -7, 7].every(by => !closed.has(plusDays(day, by)));
    return day >= from && day <= to && weekday(day) >= 1 && weekday(day) <= 5 && open;
  });
  return found ?? '';
}

/** A room of the story's own, so that no other story is in its way. */
async function room(page: Page, name: string): Promise<number> {
  const manager = await without(page, satoru);
  const { places } = await ask<{ places: { name: string; area: number }[] }>(
    manager,
    'GET',
    '/api/space/places',
  );
  const area = places.find(place => place.name === '小会議室1')?.area;
  const made = { area, kind: 'ROOM', name, capacity: 6 };
  return (await ask<{ id: number }>(manager, 'POST', '/api/space/places', made)).id;
}

async function calendarAt(page: Page, day: string): Promise<void> {
  await page.goto(`/booking/calendar?day=${day}&view=week`);
  await expect(page.getByRole('heading', { name: '予定表' })).toBeVisible();
}

test('a series goes around a holiday and another’s booking; one date is moved, what follows is cancelled', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const page = await arrive(browser, desk, misaki, '/');
  const [title, place] = [`定例会 ${word()}`, `会議室 ${word()}`];
  const holiday = await nextHoliday(page);
  expect(holiday, 'a holiday within the horizon').not.toBe('');
  const [first, taken, last] = [plusDays(holiday, -14), plusDays(holiday, -7), plusDays(holiday, 7)];
  const space = await room(page, place);
  const colleague = await without(page, kentaro);
  await ask(colleague, 'POST', '/api/booking/bookings', {
    op: crypto.randomUUID(),
    title: '先約',
    places: [space],
    from: `${taken}T10:00:00+09:00`,
    until: `${taken}T11:00:00+09:00`,
    attendees: [],
  });

  await calendarAt(page, first);
  await page.getByRole('button', { name: '予定を入れる', exact: true }).click();
  const form = page.getByRole('dialog', { name: '予定を入れる' });
  await form.getByRole('textbox', { name: '件名' }).fill(title);
  await form.getByLabel('日', { exact: true }).fill(first);
  await form.getByLabel('はじまり').fill('10:00');
  await form.getByLabel('おわり').fill('11:00');
  await form.getByLabel('場所', { exact: true }).selectOption({ value: String(space) });
  await form.getByLabel('くり返し', { exact: true }).selectOption('WEEKLY');
  await form.getByText('回数で', { exact: true }).click();
  await form.getByLabel('回数', { exact: true }).fill('4');
  await expect(form.getByText('1回は、そのままではとれません。')).toBeVisible();
  const row = (day: string) => form.getByRole('listitem').filter({ hasText: dayWord(day) });
  await expect(row(holiday)).toContainText('閉庁日のためとばします');
  await expect(row(taken)).toContainText(place);
  await form.getByRole('button', { name: 'くり返しを入れる' }).click();
  await expect(page.getByText('2回分を入れました。とれなかった1回は入っていません')).toBeVisible();

  const entry = page.getByRole('button', { name: title });
  await expect(entry).toHaveAccessibleName(new RegExp(`${escaped(dayWord(first))} 10:00–11:00`));
  await calendarAt(page, last);
  await entry.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const scope = page.getByRole('dialog', { name: 'どこまで変えますか' });
  await scope.getByRole('button', { name: '変える' }).click();
  await expect(entry).toHaveAccessibleName(new RegExp(`${escaped(dayWord(last))} 11:00–12:00`));

  await calendarAt(page, first);
  await entry.click();
  await page.getByRole('button', { name: '予約を取り消す' }).click();
  const cancel = page.getByRole('dialog', { name: 'どこまで取り消しますか' });
  await cancel.getByText('この回から後').first().click();
  await cancel.getByRole('button', { name: '取り消す', exact: true }).click();
  await calendarAt(page, last);
  await expect(entry).toBeHidden();
});

const escaped = (text: string) => text.replace(/[()]/g, '\\$&');

test('a time for three and a place is found; who is asked answers 仮, and the organiser sees it', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const title = `調整会議 ${word()}`;
  const page = await arrive(browser, desk, misaki, '/booking/times');
  const there = await arrive(browser, phone, kentaro, '/booking/calendar');
  await page.getByRole('textbox', { name: '件名' }).fill(title);
  for (const { name } of [kentaro, yukiko]) {
    await page.getByRole('textbox', { name: '名前・よみ・課でさがす' }).fill(name);
    await page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await expect(page.getByRole('button', { name: `${name}さんを外す` })).toBeVisible();
  }
  await page.getByRole('button', { name: '来週' }).click();
  await page.getByRole('button', { name: '30分', exact: true }).click();
  const best = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /をとる$/ }) })
    .first();
  await expect(best.getByRole('row', { name: new RegExp(yukiko.name) })).toBeVisible();
  await best.getByRole('button', { name: /をとる$/ }).click();
  await expect(page.getByText('2人に知らせました', { exact: false })).toBeVisible();
  const entry = page.getByRole('button', { name: title });
  await expect(entry).toBeVisible();

  await there.getByRole('button', { name: /予約のお知らせ/ }).tap();
  const notices = there.getByRole('dialog', { name: '予約のお知らせ' });
  const notice = notices.getByRole('listitem').filter({ hasText: title });
  await notice.getByRole('button', { name: '仮', exact: true }).tap();
  await expect(there.getByText('仮と返しました')).toBeVisible();

  await entry.click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByText('仮 1', { exact: true })).toBeVisible();
});

test('an address that was made can be read until it is stopped', async ({ browser }) => {
  const page = await arrive(browser, desk, misaki, '/settings/calendar');
  await page.getByRole('button', { name: 'アドレスを作る' }).click();
  const address = await page.getByRole('textbox', { name: '購読用のアドレス' }).inputValue();
  const path = new URL(address).pathname;
  const calendar = await page.request.get(path);
  expect(calendar.status()).toBe(200);
  expect(await calendar.text()).toContain('BEGIN:VCALENDAR');
  await page.getByRole('button', { name: '自分の予定のアドレスを止める' }).last().click();
  await expect(page.getByText('アドレスを止めました。もう誰も読めません')).toBeVisible();
  await expect.poll(async () => (await page.request.get(path)).status()).toBe(404);
});

test('the day is drawn with the mouse and a tap enters an event on the phone', async ({ browser }) => {
  const title = `資料 ${word()}`;
  const day = plusDays(today(), 22);
  const page = await arrive(browser, desk, yukiko, `/booking/calendar?day=${day}&view=day`);
  const column = page.locator(`[data-day="${day}"]`);
  const box = await column.boundingBox();
  if (!box) throw new Error('no day');
  const x = box.x + box.width / 2;
  await page.mouse.move(x, box.y + box.height * 0.4);
  await page.mouse.down();
  await page.mouse.move(x, box.y + box.height * 0.55, { steps: 4 });
  await page.mouse.up();
  const form = page.getByRole('dialog', { name: '予定を入れる' });
  await form.getByRole('textbox', { name: '件名' }).fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: title })).toBeVisible();

  const hand = await arrive(browser, phone, yukiko, `/booking/calendar?day=${day}&view=list`);
  await expect(hand.getByRole('button', { name: title })).toBeVisible();
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SCREENS = ['/booking/calendar', '/booking/calendar?view=day', '/booking/times', '/settings/calendar'];

for (const [name, screen] of Object.entries({ desk, phone })) {
  test(`the calendar can be used by everybody on a ${name} screen`, async ({ browser }) => {
    test.setTimeout(120_000);
    const page = await arriveQuietly(browser, screen);
    for (const path of SCREENS) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect.soft(found.violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
    }
  });
}

const arriveQuietly = (browser: Browser, screen: typeof desk) => arrive(browser, screen, misaki, '/');
