import { expect, type Page } from '@playwright/test';
import { ask, group, tell } from './asking';
import { arrive, idOf, kentaro, misaki } from './people';
import { composer, fresh, inRoom, said } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

test.use({ actionTimeout: 20_000 });

const article = (page: Page, text: string) => inRoom(page).getByRole('article').filter({ hasText: text });

async function choose(page: Page, text: string, action: string): Promise<void> {
  await article(page, text).hover();
  await article(page, text).getByRole('button', { name: 'この投稿の操作' }).click();
  await page.getByRole('menuitem', { name: action, exact: false }).click();
}

test('a message is put right by menu and by key, and what it was can be read by who saw it', async ({
  browser,
}) => {
  const here = await arrive(browser, desk, misaki, '/chat');
  const there = await arrive(browser, phone, kentaro, '/chat');
  const room = await group(here, fresh('打合せ'), [await idOf(there)]);
  const [wrong, right, best] = [fresh('3時からです'), fresh('15時からです'), fresh('15時半からです')];
  await tell(here, room, wrong);
  for (const page of [here, there]) await page.goto(`/chat/${room}`);
  await expect(said(there, wrong)).toBeVisible();

  await choose(here, wrong, '書き直す');
  await expect(composer(here)).toHaveValue(wrong);
  await composer(here).fill(right);
  await composer(here).press('Control+Enter');
  await expect(said(there, right)).toBeVisible();
  await expect(there.getByText(wrong)).toHaveCount(0);

  await article(here, right).focus();
  await here.keyboard.press('e');
  await expect(composer(here)).toHaveValue(right);
  await here.keyboard.press('Escape');
  await expect(composer(here)).toHaveValue('');
  await article(here, right).focus();
  await here.keyboard.press('e');
  await composer(here).fill(best);
  await composer(here).press('Control+Enter');
  await expect(said(there, best)).toBeVisible();

  await article(there, best)
    .getByRole('button', { name: /に書き直し$/ })
    .click();
  const history = there.getByRole('dialog', { name: '書き直しの履歴' });
  for (const text of [wrong, right, best]) await expect(history.getByText(text)).toBeVisible();
});

test('a message is deleted by menu and by key, for everybody', async ({ browser }) => {
  const here = await arrive(browser, desk, misaki, '/chat');
  const there = await arrive(browser, phone, kentaro, '/chat');
  const room = await group(here, fresh('打合せ'), [await idOf(there)]);
  const [first, second] = [fresh('二重に送りました'), fresh('これも二重です')];
  for (const text of [first, second]) await tell(here, room, text);
  for (const page of [here, there]) await page.goto(`/chat/${room}`);
  await expect(said(there, second)).toBeVisible();

  await choose(here, first, '削除');
  await expect(here.getByText(first)).toHaveCount(0);
  await article(here, second).focus();
  await here.keyboard.press('Delete');
  await expect(here.getByText(second)).toHaveCount(0);
  await expect(inRoom(there).getByText('削除されたメッセージ')).toHaveCount(2, { timeout: 30_000 });
  for (const text of [first, second]) await expect(there.getByText(text)).toHaveCount(0);
});

test('a message is sent on with its source, and saved for later', async ({ browser }) => {
  const here = await arrive(browser, desk, misaki, '/chat');
  const there = await arrive(browser, phone, kentaro, '/chat');
  const room = await group(here, fresh('窓口の改善'), [await idOf(there)]);
  const [text, word] = [fresh('来庁者が2割ふえました'), fresh('課でも見てください')];
  await tell(here, room, text);
  await here.goto(`/chat/${room}`);
  await article(here, text).focus();
  await here.keyboard.press('f');
  const box = here.getByRole('dialog', { name: '転送' });
  await box.getByLabel('部屋や人をさがす').fill('佐々木 健太郎');
  await box
    .getByRole('button', { name: new RegExp(kentaro.name) })
    .first()
    .click();
  await box.getByLabel('ひとこと').fill(word);
  await box.getByRole('button', { name: '転送する' }).click();
  const direct = await ask<{ id: number }>(there, 'POST', '/api/chat/direct', { person: await idOf(here) });
  await there.goto(`/chat/${direct.id}`);
  const arrived = inRoom(there).getByRole('article').filter({ hasText: word });
  await expect(arrived).toContainText(text);
  await arrived.getByRole('link', { name: /の投稿\(.*\)を転送$/ }).click();
  await expect(article(there, text)).toBeVisible();

  await article(here, text).focus();
  await here.keyboard.press('s');
  await expect(here.getByText('「あとで」に入れました')).toBeVisible();
  await here.goto('/chat/saved');
  const saved = here.getByRole('listitem').filter({ hasText: text });
  await saved.getByRole('button', { name: '済んだので外す' }).click();
  await expect(saved).toBeHidden();
});

test('what was written for later stands in the list and arrives at its time', async ({ browser }) => {
  const here = await arrive(browser, desk, misaki, '/chat');
  const there = await arrive(browser, phone, kentaro, '/chat');
  const room = await group(here, fresh('朝の連絡'), [await idOf(there)]);
  for (const page of [here, there]) await page.goto(`/chat/${room}`);
  const text = fresh('今朝の訓示です');
  await composer(here).fill(text);
  await here.getByRole('button', { name: '日時を決めて送る' }).click();
  await here.getByRole('button', { name: /^明日/ }).click();
  await expect(composer(here)).toHaveValue('');
  await here.getByRole('link', { name: '見る', exact: true }).first().click();
  await expect(here.getByText(text)).toBeVisible();
  expect(await there.getByText(text).count()).toBe(0);

  const { scheduled } = await ask<{ scheduled: { id: number; room: number }[] }>(
    here,
    'GET',
    '/api/chat/desk',
  );
  const { id } = scheduled.find(one => one.room === room) ?? { id: 0 };
  await ask(here, 'PATCH', `/api/chat/scheduled/${id}`, { at: new Date(Date.now() + 2_000).toISOString() });
  await expect(said(there, text)).toBeVisible({ timeout: 30_000 });
  await expect(here.getByText(text)).toBeHidden();
});
