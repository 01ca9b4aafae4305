import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';

/** Accounts of the demo town. The first two belong to the same section, 情報政策課. */
export const misaki = { staffNumber: '100001', name: '中村 美咲' };
export const kentaro = { staffNumber: '100002', name: '佐々木 健太郎' };
export const satoru = { staffNumber: '100004', name: '東海林 悟' };
export const yukiko = { staffNumber: '100005', name: '長谷川 由紀子' };
export const sho = { staffNumber: '100009', name: '山﨑 翔' };
export const makoto = { staffNumber: '100010', name: '小林 誠' };
export const PASSWORD = 'minato-demo';

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
  await enter(page, staffNumber, PASSWORD);
  await expect(page.getByLabel('職員番号')).toBeHidden();
  return page;
}

/** Fills in the page in front of the hub. */
export async function enter(page: Page, staffNumber: string, password: string): Promise<void> {
  await page.getByLabel('職員番号').fill(staffNumber);
  await page.getByLabel('パスワード', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

/** The id of who is signed in on this page. */
export async function idOf(page: Page): Promise<number> {
  const answer = await page.request.get('/api/session');
  return (await answer.json()).me.person.id;
}
