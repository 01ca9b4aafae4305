import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** Accounts of the demo town. */
export const misaki = { staffNumber: '100001', name: '中村 美咲' };
export const kentaro = { staffNumber: '100002', name: '佐々木 健太郎' };
const PASSWORD = 'minato-demo';

/** A browser of one's own, signed in, at `path`. */
export async function arrive(
  browser: Browser,
  screen: BrowserContextOptions,
  { staffNumber }: { staffNumber: string },
  path: string,
): Promise<Page> {
  const context = await browser.newContext({ ...screen, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const page = await context.newPage();
  await page.goto(path);
  await page.getByRole('textbox', { name: '職員番号' }).fill(staffNumber);
  await page.getByLabel('パスワード', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('main').waitFor();
  return page;
}
