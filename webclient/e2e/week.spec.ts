import AxeBuilder from '@axe-core/playwright';
import { type BrowserContextOptions, expect, type Locator, type Page } from '@playwright/test';
import { arrive, idOf, kentaro, misaki, satoru } from './people';
import { desk, phone } from './screens';
import { test } from './story';

/** A Wednesday in two weeks' time: ahead of today whatever day it is, and inside the week that is shown. */
const day = (() => {
  const now = new Date(Date.now() + 9 * 3_600_000);
  const ahead = 14 + ((3 - now.getUTCDay() + 7) % 7);
  return new Date(now.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
})();
const dayWord = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  month: 'long',
  day: 'numeric',
  weekday: 'short',
}).format(Date.parse(`${day}T12:00:00+09:00`));

/** The first cell of the day in somebody's row. */
const cell = (page: Page, name: string): Locator =>
  page.getByRole('gridcell', { name: `${name} ${dayWord}` }).first();
const editor = (page: Page) => page.getByRole('dialog', { name: `${misaki.name}の予定` });

async function atWeek(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: '情報政策課の予定' })).toBeVisible();
}

/** Takes out what an earlier story planned, and shows the week without it. */
async function clear(page: Page): Promise<void> {
  const person = await idOf(page);
  const csrf = (await (await page.request.get('/api/session')).json()).csrf;
  await page.request.post('/api/presence/plans/clear', {
    headers: { 'X-Hub-Csrf': csrf },
    data: { person, from: day, to: day, part: 'DAY' },
  });
  await page.reload();
  await atWeek(page);
}

async function arriveAtWeek(
  browser: Parameters<typeof arrive>[0],
  screen: BrowserContextOptions,
  who: { staffNumber: string },
): Promise<Page> {
  const page = await arrive(browser, screen, who, `/week?from=${day}`);
  await atWeek(page);
  return page;
}

test('telework entered with the keyboard is on the colleague’s screen without touching anything', async ({
  browser,
}) => {
  const here = await arriveAtWeek(browser, desk, misaki);
  await clear(here);
  const there = await arriveAtWeek(browser, desk, kentaro);
  await expect(cell(there, misaki.name)).toBeVisible();

  await cell(here, misaki.name).focus();
  await here.keyboard.press('Enter');
  await editor(here).getByRole('textbox', { name: '場所' }).fill('自宅');
  await here.keyboard.press('Enter');
  await expect(here.getByText(`${dayWord}を在宅にしました`)).toBeVisible();
  await expect(cell(there, misaki.name)).toHaveAccessibleName(/1日 在宅 自宅/);

  await here.keyboard.press('Delete');
  await expect(cell(there, misaki.name)).toHaveAccessibleName(/予定なし/);
  await here.getByRole('button', { name: '元に戻す' }).click();
  await expect(cell(there, misaki.name)).toHaveAccessibleName(/1日 在宅 自宅/);
});

test('a plan that contradicts another is named, and replaced only when one says so', async ({ browser }) => {
  const page = await arriveAtWeek(browser, desk, misaki);
  await clear(page);
  await enter(page, '出張', '県庁');
  await cell(page, misaki.name).click();
  await editor(page).getByText('休暇', { exact: true }).click();
  await editor(page).getByRole('button', { name: '変える' }).click();
  await expect(editor(page).getByText(`${dayWord} 1日 出張(県庁)`)).toBeVisible();
  await editor(page).getByRole('button', { name: '置きかえる' }).click();
  await expect(cell(page, misaki.name)).toHaveAccessibleName(/1日 休暇/);
});

test('the plans of another section are not shown, and say who may see them', async ({ browser }) => {
  const here = await arrive(browser, desk, misaki, '/directory');
  const { units } = await (await here.request.get('/api/directory/units')).json();
  const section = units.find((unit: { name: string }) => unit.name === '情報政策課').id;
  const there = await arrive(browser, desk, satoru, `/week/${section}`);
  await expect(there.getByText('この課の予定は見られません')).toBeVisible();
  await there.getByRole('link', { name: '自分の課の予定を見る' }).click();
  await expect(there.getByRole('grid')).toBeVisible();
});

test('on a phone it is one day at a time, and a tap enters a plan', async ({ browser }) => {
  const page = await arriveAtWeek(browser, phone, misaki);
  await clear(page);
  await page.getByRole('navigation', { name: '日を選ぶ' }).getByRole('button', { name: dayWord }).tap();
  const mine = page.getByRole('button', { name: new RegExp(`${misaki.name} あなた`) });
  await mine.tap();
  await editor(page).getByText('研修', { exact: true }).tap();
  await editor(page).getByText('午後', { exact: true }).tap();
  await editor(page).getByRole('button', { name: '入れる' }).tap();
  await expect(mine.getByText('研修')).toBeVisible();
});

for (const [name, screen] of Object.entries({ desk, phone })) {
  test(`the week can be used by everybody on a ${name} screen`, async ({ browser }) => {
    const page = await arriveAtWeek(browser, screen, misaki);
    await expect(page.getByText(kentaro.name).first()).toBeVisible();
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
    const found = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

async function enter(page: Page, kind: string, place: string): Promise<void> {
  await cell(page, misaki.name).click();
  await editor(page).getByText(kind, { exact: true }).click();
  await editor(page).getByRole('textbox', { name: '場所' }).fill(place);
  await editor(page).getByRole('button', { name: '入れる' }).click();
  await expect(editor(page)).toBeHidden();
}
