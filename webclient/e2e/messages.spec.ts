import { expect } from '@playwright/test';
import { arrive, kentaro, misaki } from './people';
import { fresh, log, open, said, say } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

const thread = (page: Parameters<typeof log>[0]) => page.getByRole('log', { name: 'スレッドの投稿' });
const article = (page: Parameters<typeof log>[0], text: string) =>
  page.getByRole('log').first().getByRole('article').filter({ hasText: text });

test('a message is signed, answered in its thread and taken back, at a desk and on a phone', async ({
  browser,
}) => {
  const here = await arrive(browser, desk, misaki, '/chat');
  const there = await arrive(browser, phone, kentaro, '/chat');
  await open(here, '情報政策課');
  await open(there, '情報政策課');
  const text = fresh('端末は40台です');
  await say(here, text);
  await expect(said(there, text)).toBeVisible();

  await article(here, text).hover();
  await article(here, text).getByRole('button', { name: '了解' }).click();
  await expect(article(there, text).getByRole('button', { name: '了解 1' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await article(there, text).getByRole('button', { name: '了解 1' }).click();
  await expect(article(here, text).getByRole('button', { name: '了解 2' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await article(here, text).hover();
  await article(here, text).getByRole('button', { name: 'スレッドで返信' }).click();
  await expect(thread(here).getByText('まだ返信はありません')).toBeVisible();
  const answer = fresh('保管庫にあります');
  await here.getByPlaceholder('スレッドに返信').fill(answer);
  await here.keyboard.press('Enter');
  await expect(thread(here).getByText(answer)).toBeVisible();
  await article(there, text)
    .getByRole('link', { name: /返信 1件/ })
    .click();
  await expect(thread(there).getByText(answer)).toBeVisible();

  await article(here, text).hover();
  await article(here, text).getByRole('button', { name: 'この投稿の操作' }).click();
  await here.getByRole('menuitem', { name: '取り消す' }).click();
  await here.getByRole('dialog').getByRole('button', { name: '取り消す' }).click();
  await expect(thread(there).getByText('取り消されたメッセージ')).toBeVisible();
  await expect(there.getByText(text)).toHaveCount(0);
  await expect(here.getByText(text)).toHaveCount(0);
});

test('a deletion can be undone, and the keyboard does what the menu says', async ({ browser }) => {
  const page = await arrive(browser, desk, misaki, '/chat');
  await open(page, '情報政策課');
  const text = fresh('消してもどす');
  await say(page, text);
  // Only what has arrived can be walked to.
  await expect(article(page, text)).toHaveAttribute('data-n', /^\d+$/);
  await log(page).first().focus();
  await page.keyboard.press('ArrowUp');
  await expect(article(page, text)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByText(text)).toHaveCount(0);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(said(page, text)).toBeVisible();
  await article(page, text).focus();
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: /^固定/ })).toContainText(text);
  await article(page, text).focus();
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: /^固定/ }).filter({ hasText: text })).toHaveCount(0);
});
