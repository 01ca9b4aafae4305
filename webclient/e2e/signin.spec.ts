import { expect } from '@playwright/test';
import { arrive, enter, misaki, satoru, yukiko } from './people';
import { desk } from './screens';
import { test } from './story';

test('a refusal does not say whether the number or the password was wrong', async ({ page }) => {
  const refusal = page.getByText('職員番号かパスワードが違います。');
  await page.goto('/');
  await enter(page, yukiko.staffNumber, '間違ったパスワード');
  await expect(refusal).toBeVisible();
  await page.reload();
  await enter(page, '999999', '間違ったパスワード');
  await expect(refusal).toBeVisible();
});

test('who tries again and again is told how long to wait', async ({ page }) => {
  await page.goto('/');
  await expect(async () => {
    await enter(page, '100006', '当てずっぽう');
    await expect(page.getByText(/あと\d+秒でもう一度試せます/)).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test('a session ended from another device leads to sign-in, which says why', async ({ browser }) => {
  const other = await arrive(browser, desk, satoru, '/chat');
  const page = await arrive(browser, desk, satoru, '/settings');
  await page.getByRole('button', { name: '終わらせる' }).first().click();
  await expect(other.getByText(/ほかの端末、または管理者が/)).toBeVisible();
  await expect(other.getByLabel('職員番号')).toBeVisible();
});

test('signing out leaves nothing of the hub to the next one at this device', async ({ browser }) => {
  const page = await arrive(browser, desk, misaki, '/settings');
  await page.getByRole('button', { name: 'サインアウト' }).click();
  await expect(page.getByLabel('職員番号')).toBeVisible();
  expect((await page.request.get('/api/session')).status()).toBe(401);
  await page.goto('/chat');
  await expect(page.getByLabel('職員番号')).toBeVisible();
});
