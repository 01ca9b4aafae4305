import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { arrive, idOf, kentaro, misaki, yukiko } from './people';
import { fresh, log, open, said, say } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

test('a state with a note and an end, chosen on a phone, is what a colleague reads', async ({ browser }) => {
  const here = await arrive(browser, phone, misaki, '/');
  const there = await arrive(browser, desk, kentaro, '/');
  await there.goto(`/directory/p/${await idOf(here)}`);
  const note = fresh('議会答弁の準備');

  const menu = await openMenu(here);
  await menu.getByRole('textbox', { name: 'メモ' }).fill(note);
  await menu.getByRole('button', { name: '取込中', exact: true }).click();
  await menu.getByRole('button', { name: '30分', exact: true }).click();
  await expect(menu).toBeHidden();

  const card = there.getByRole('article', { name: `${misaki.name}さんのカード` });
  await expect(card.getByText(note)).toBeVisible();
  await expect(card.getByText(/あと(29|30|31)分/)).toBeVisible();
  await expect(card.getByText(/は鳴りません|勤務時間の外です/).first()).toBeVisible();

  const again = await openMenu(here);
  await again.getByRole('button', { name: '自動にもどす' }).click();
  await expect(card.getByText(note)).toBeHidden();
});

test('who waits for somebody is told once, on every page of theirs, and puts it away on all', async ({
  browser,
}) => {
  const watched = await arrive(browser, desk, yukiko, '/');
  const id = await idOf(watched);
  await become(watched, '取込中');
  const page = await arrive(browser, desk, misaki, `/directory/p/${id}`);
  const other = await arrive(browser, desk, misaki, '/');

  await page.getByRole('button', { name: /^空いたら知らせる/ }).click();
  await expect(page.getByRole('button', { name: /^空いたら知らせます/ })).toBeVisible();
  await expect(other.getByRole('heading', { name: '空くのを待っている人' })).toBeVisible();

  await become(watched, '連絡可');
  for (const mine of [page, other])
    await expect(news(mine)).toHaveText(/長谷川 由紀子さんが連絡可になりました/);
  await expect(other.getByRole('heading', { name: '空くのを待っている人' })).toBeHidden();
  await news(page).getByRole('button', { name: 'この知らせをしまう' }).click();
  for (const mine of [page, other]) await expect(news(mine)).toHaveText('');

  await become(watched, '取込中');
  await become(watched, '連絡可');
  await expect(page.getByRole('article').getByText('連絡可', { exact: true }).first()).toBeVisible();
  await expect(news(page)).toHaveText('');
  await (await openMenu(watched)).getByRole('button', { name: '自動にもどす' }).click();
});

test('the card beside a name: by keyboard with the focus in it, by a resting pointer without', async ({
  browser,
}) => {
  const page = await arrive(browser, desk, misaki, '/chat');
  await open(page, '情報政策課');
  await hear(browser, page);
  const name = log(page).getByRole('button', { name: kentaro.name, exact: true }).last();
  await name.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: '連絡先カード' });
  await expect(card.getByRole('link', { name: /^チャット/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(name).toBeFocused();

  await page.mouse.move(5, 5);
  await name.hover();
  await expect(card).toBeVisible();
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('on a phone a tap on a name opens the card as a sheet, and the message it leads to goes to that person', async ({
  browser,
}) => {
  const page = await arrive(browser, phone, misaki, '/chat');
  await open(page, '情報政策課');
  await hear(browser, page);
  const { name } = kentaro;
  await log(page).getByRole('button', { name, exact: true }).last().tap();
  const sheet = page.getByRole('dialog', { name: '連絡先カード' });
  await expect(sheet.getByRole('heading', { name })).toBeVisible();
  await sheet
    .getByRole('link', { name: /^チャット/ })
    .first()
    .tap();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
});

for (const [name, screen] of Object.entries({ desk, phone })) {
  test(`the card and the state menu can be used by everybody on a ${name} screen`, async ({ browser }) => {
    const page = await arrive(
      browser,
      { ...screen, colorScheme: name === 'desk' ? 'dark' : 'light' },
      misaki,
      '/',
    );
    const menu = await openMenu(page);
    await menu.getByRole('button', { name: '取込中', exact: true }).click();
    await menu.getByRole('textbox', { name: 'メモ' }).fill('窓口');
    expect.soft(await violations(page), 'menu').toEqual([]);
    await menu.getByRole('button', { name: '自動にもどす' }).click();
    await page.goto('/directory/p/5');
    await expect(page.getByRole('button', { name: '急ぎ' })).toBeVisible();
    expect.soft(await violations(page), 'card').toEqual([]);
  });
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id} ${node.target.join(' ')}`));
}

function news(page: Page): Locator {
  return page.getByRole('region', { name: '空いた人の知らせ' });
}

async function openMenu(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /自分の状態/ }).click();
  return page.getByRole('dialog', { name: '状態を変える' });
}

async function become(page: Page, state: string): Promise<void> {
  const menu = await openMenu(page);
  await menu.getByRole('button', { name: state, exact: true }).click();
  await expect(menu.getByRole('button', { name: state, exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
}

/** A colleague says something in the room of the section, which is open. */
async function hear(browser: Browser, page: Page): Promise<void> {
  const colleague = await arrive(browser, desk, kentaro, '/chat');
  await open(colleague, '情報政策課');
  const word = fresh('お先に失礼します');
  await say(colleague, word);
  await expect(said(page, word)).toBeVisible();
}
