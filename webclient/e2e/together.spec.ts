import { expect, type Page } from '@playwright/test';
import { canRestart, killHub, startHub } from './hub';
import { arrive, idOf, kentaro, misaki } from './people';
import { fresh, log, open, said, say } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

/** The story of the house: two members of staff, one at a desk, one with a phone. */
test('two people see each other change their state, without touching anything', async ({ browser }) => {
  const atDesk = await arrive(browser, desk, misaki, '/');
  const onPhone = await arrive(browser, phone, kentaro, '/');
  const [misakiId, kentaroId] = [await idOf(atDesk), await idOf(onPhone)];
  await atDesk.goto(`/directory/p/${kentaroId}`);

  await choose(onPhone, '在宅');
  await expect(shown(atDesk, '在宅')).toBeVisible();
  await onPhone.goto(`/directory/p/${misakiId}`);
  await choose(atDesk, '取込中');
  await expect(shown(onPhone, '取込中')).toBeVisible();
  await choose(atDesk, '自動にもどす');
  await expect(shown(onPhone, '連絡可')).toBeVisible();
});

test('both go on by themselves after the hub was killed, and nothing said is lost or doubled', async ({
  browser,
}) => {
  test.skip(!canRestart, 'nobody here to start the hub again');
  test.setTimeout(120_000);
  const atDesk = await arrive(browser, desk, misaki, '/chat');
  const onPhone = await arrive(browser, phone, kentaro, '/chat');
  await open(atDesk, '情報政策課');
  await open(onPhone, '情報政策課');
  const [before, meanwhile, after] = [fresh('停電の前'), fresh('停電のあいだ'), fresh('停電のあと')];
  const loads = countLoads(atDesk, onPhone);

  await say(atDesk, before);
  await expect(said(onPhone, before)).toBeVisible();
  await killHub();
  await expect(atDesk.getByText('再接続中')).toBeVisible();
  await expect(onPhone.getByText('再接続中')).toBeVisible();
  await say(atDesk, meanwhile);
  await expect(log(atDesk).getByText('つながると送ります')).toBeVisible();
  await startHub();

  await expect(said(onPhone, meanwhile)).toBeVisible({ timeout: 45_000 });
  await expect(log(atDesk).getByText('つながると送ります')).toBeHidden();
  await expect(atDesk.getByText('再接続中')).toBeHidden();
  await expect(onPhone.getByText('再接続中')).toBeHidden();
  await say(onPhone, after);
  await expect(said(atDesk, after)).toBeVisible();
  expect(loads()).toBe(0);
  await onPhone.reload();
  for (const page of [atDesk, onPhone]) {
    for (const text of [before, meanwhile, after]) await expect(said(page, text)).toHaveCount(1);
  }
});

async function choose(page: Page, state: string): Promise<void> {
  await page.getByRole('button', { name: /自分の状態/ }).click();
  const menu = page.getByRole('dialog', { name: '状態を変える' });
  await menu.getByRole('button', { name: state, exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
}

/** The word for a state on the card that is open. */
function shown(page: Page, state: string) {
  return page.getByRole('main').getByText(state, { exact: true }).first();
}

/** How often these pages were loaded anew from now on. */
function countLoads(...pages: Page[]): () => number {
  let loads = 0;
  for (const page of pages) page.on('load', () => loads++);
  return () => loads;
}
