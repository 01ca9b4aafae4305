import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { arrive, kentaro, misaki, yukiko } from './people';
import { fresh } from './rooms';
import { desk } from './screens';
import { test } from './story';

test('a moderator names a topic, and its other words find it', async ({ browser }) => {
  const page = await arrive(browser, desk, yukiko, '/community/topics');
  const name = fresh('話題').replace(' ', '');
  const find = page.getByRole('textbox', { name: 'タグ・言いかえでさがす' });
  await find.fill(name);
  await page.getByRole('button', { name: `「${name}」を加える` }).click();
  await expect(find).toHaveValue('');
  await find.fill(name);
  await page.getByRole('button', { name: `#${name} の操作` }).click();
  await page.getByRole('menuitem', { name: /言いかえ/ }).click();
  const form = page.getByRole('dialog', { name: `#${name} を直す` });
  await form.getByRole('textbox', { name: '言いかえ' }).fill(`${name}の別名、${name}の略`);
  await form.getByRole('button', { name: '保存する' }).click();
  await find.fill(`${name}の略`);
  await expect(page.getByText(`#${name}`, { exact: true })).toBeVisible();
});

test('figures are a chart, a table and a file; the address keeps what is looked at', async ({ browser }) => {
  const page = await arrive(browser, desk, misaki, '/community/figures');
  await expect(page.getByRole('img', { name: /^週ごとの質問/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '解決', exact: true }).first()).toBeVisible();
  await page.getByRole('combobox', { name: '期間' }).selectOption({ label: '今年度' });
  await expect(page).toHaveURL(/from=\d{4}-04-01/);
  await page.reload();
  await expect(page.getByRole('combobox', { name: '期間' })).toHaveValue('fiscal');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSVで保存' }).click();
  const path = await (await file).path();
  expect(await readFile(path, 'utf8')).toContain(',');
});

test('a collection is made, filled and put in order by the keyboard, and read by everybody', async ({
  browser,
}) => {
  const page = await arrive(browser, desk, kentaro, '/community/collections');
  const title = fresh('よくある質問');
  await page.getByRole('button', { name: '作る' }).first().click();
  const form = page.getByRole('dialog', { name: 'よくある質問集を作る' });
  await form.getByRole('textbox', { name: '題' }).fill(title);
  await form.getByRole('button', { name: '作る' }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();

  const find = page.getByRole('textbox', { name: '質問をさがして加える' });
  const hits = page.locator('search button[data-hit]');
  const items = page.locator('ol > li');
  for (const n of [1, 2]) {
    await find.fill('証明書');
    await hits.first().click();
    await expect(items).toHaveCount(n);
  }
  const first = await items.nth(0).getByRole('link').innerText();
  await items.nth(0).getByRole('link').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(items.nth(1).getByRole('link')).toHaveText(first);
  await page.getByRole('link', { name: '読む' }).click();

  const reader = await arrive(browser, desk, misaki, new URL(page.url()).pathname);
  await expect(reader.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(reader.locator('summary')).toHaveCount(2);
  await expect(reader.locator('summary').nth(1)).toHaveText(first);
});

test('a table with a bad line is reported and not taken; moderation is for moderators', async ({
  browser,
}) => {
  const page = await arrive(browser, desk, yukiko, '/community/import');
  const table = '外部ID,質問,回答,タグ,所属,URL\nx1,,答えだけ,,,\n';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'faq.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await page.getByRole('button', { name: '変わるところを見る' }).click();
  await expect(page.getByRole('list', { name: '直すところ' }).getByText('2行目')).toBeVisible();
  await expect(page.getByRole('button', { name: '取り込む', exact: true })).toBeHidden();

  const other = await arrive(browser, desk, misaki, '/community/queue');
  await expect(other.getByText('この画面を使えるのは、質問広場の世話役')).toBeVisible();
});
