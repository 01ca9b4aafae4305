import { expect } from '@playwright/test';
import { group, idOf, tell, without } from './asking';
import { arrive, kentaro, misaki, satoru } from './people';
import { fresh } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

/** A word nobody has said before, nor one like it: in letters only, as digits would be words of their own. */
const word = () =>
  `zk${crypto
    .randomUUID()
    .replace(/[\d-]/g, sign => 'ghijklmnopq'[Number(sign)] ?? '')
    .slice(0, 12)}`;

const box = '人・部屋・メッセージ・質問・操作をさがす';

test('what was said is found, opened where it was said, and the way back leads to the same list', async ({
  browser,
}) => {
  const page = await arrive(browser, desk, misaki, '/');
  const other = await without(page, kentaro);
  const room = await group(page, fresh('橋の点検'), [await idOf(other)]);
  const said = word();
  const n = await tell(other, room, `汐見橋の点検は ${said} のとおりです`);

  await page.goto('/search');
  await expect(page.getByRole('textbox', { name: 'さがすことば' })).toBeFocused();
  await page.keyboard.type(said);
  const hits = page.getByRole('region', { name: 'すべて' });
  await expect(hits.getByRole('link', { name: new RegExp(said) })).toBeVisible();
  await expect(hits.locator('mark').first()).toHaveText(said);

  await page
    .getByRole('navigation', { name: 'さがすもの' })
    .getByRole('link', { name: /^メッセージ/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`q=${said}&kind=messages`));
  await page.getByRole('link', { name: new RegExp(said) }).click();
  await expect(page).toHaveURL(new RegExp(`/chat/${room}/${n}$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`q=${said}&kind=messages`));
  await expect(page.getByRole('link', { name: new RegExp(said) })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'さがすことば' })).toHaveValue(said);
  await expect(page.getByRole('link', { name: new RegExp(said) })).toBeVisible();

  await page.getByRole('heading', { name: 'さがす' }).click({ force: true });
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'さがすことば' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/chat/${room}/${n}$`));
});

test('the box is used by the keyboard alone: Tab narrows, Enter opens', async ({ browser }) => {
  const page = await arrive(browser, desk, misaki, '/');
  const other = await without(page, kentaro);
  const room = await group(page, fresh('端末の入替'), [await idOf(other)]);
  const said = word();
  const n = await tell(other, room, `入替の日程は ${said} です`);

  await page.keyboard.press('Control+k');
  const input = page.getByRole('combobox', { name: box });
  await expect(input).toBeFocused();
  await page.keyboard.type(said);
  await expect(page.getByRole('button', { name: 'メッセージ 1', exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^メッセージ/, pressed: true })).toBeVisible();
  await expect(input).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/chat/${room}/${n}$`));

  await page.keyboard.press('Control+k');
  await page.keyboard.type(said);
  await page.getByRole('option', { name: 'すべての結果を見る' }).click();
  await expect(page).toHaveURL(new RegExp(`/search\\?q=${said}`));
});

test('what is said in a room of others is found by its members only', async ({ browser }) => {
  const page = await arrive(browser, phone, misaki, '/');
  const [one, two] = [await without(page, kentaro), await without(page, satoru)];
  const room = await group(one, fresh('内々の相談'), [await idOf(two)]);
  const said = word();
  await tell(one, room, `これは ${said} の話です`);

  const theirs = await arrive(browser, desk, satoru, `/search?q=${said}&kind=messages`);
  await expect(theirs.getByRole('link', { name: new RegExp(said) })).toBeVisible();
  await page.goto(`/search?q=${said}`);
  // Some question may have letters in common with the word: what counts is that nothing was said.
  await expect(page.getByRole('link', { name: /メッセージ 0/ })).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(said) })).toHaveCount(0);
});

test('odd words get a clear answer', async ({ browser }) => {
  const page = await arrive(browser, desk, misaki, '/search');
  const input = page.getByRole('textbox', { name: 'さがすことば' });
  await input.fill('!?#*');
  await expect(page.getByText('記号だけではさがせません。')).toBeVisible();
  await input.fill(`"${word()}`);
  await expect(page.getByText('引用符の中は、そのままの語句だけをさがします。')).toBeVisible();
  await input.fill('長い'.repeat(400));
  await expect(page.getByText('長いので、はじめの200文字でさがしました。')).toBeVisible();
});
