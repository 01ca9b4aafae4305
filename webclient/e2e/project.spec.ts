import { expect, type Page } from '@playwright/test';
import { arrive, misaki, satoru, sho } from './people';
import { composer, fresh, inRoom, inThread } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

test.use({ actionTimeout: 20_000 });

/** Their sections: 情報政策課, 管財課 and one of another department. */
test('a project group across three sections talks, answers in a thread, signs and pins', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const here = await arrive(browser, desk, misaki, '/chat');
  const name = fresh('庁舎移転の準備');
  await openGroup(here, name, [satoru.name, sho.name]);
  const there = await arrive(browser, phone, satoru, '/chat');
  const aside = await arrive(browser, desk, sho, '/chat');
  await enterRoom(there, name);
  await enterRoom(aside, name);

  const question = fresh('搬入口の幅を教えてください');
  await composer(here).pressSequentially('@東海林');
  await here.getByRole('option', { name: satoru.name }).click();
  await composer(here).pressSequentially(question);
  await here.getByRole('button', { name: '送信' }).click();
  const named = inRoom(there).getByRole('article').filter({ hasText: question });
  await expect(named).toContainText(`@${satoru.name}`);
  const asked = inRoom(here).getByRole('article').filter({ hasText: question });
  const seen = inRoom(aside).getByRole('article').filter({ hasText: question });
  await expect(seen).toBeVisible();

  await answer(there, question, fresh('2.4メートルです'));
  await expect(asked.getByText('新着 1件')).toBeVisible();
  const second = fresh('高さは2.1メートルです');
  await there.getByPlaceholder('スレッドに返信').fill(second);
  await there.getByPlaceholder('スレッドに返信').press('Control+Enter');
  await expect(asked.getByText('新着 2件')).toBeVisible();
  await expect(seen.getByText('返信 2件')).toBeVisible();
  await expect(seen.getByText(/新着/)).toBeHidden();
  await asked.getByRole('link', { name: /返信 2件/ }).click();
  await expect(inThread(here).getByText(second)).toBeVisible();
  await expect(asked.getByText(/新着/)).toBeHidden();

  await seen.hover();
  await seen.getByRole('button', { name: '了解' }).click();
  await expect(asked.getByRole('button', { name: '了解 1' })).toBeVisible();
  await seen.hover();
  await seen.getByRole('button', { name: 'この投稿の操作' }).click();
  await aside.getByRole('menuitem', { name: '部屋に固定' }).click();
  await expect(here.getByRole('button', { name: /^固定/ })).toContainText(question);
});

async function openGroup(page: Page, name: string, people: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: '部屋をつくる・さがす' }).click();
  await page.getByRole('menuitem', { name: '新しいグループ' }).click();
  const form = page.getByRole('dialog', { name: '新しいグループ' });
  await form.getByLabel('グループの名前').fill(name);
  const search = form.getByLabel('名前・よみ・課・内線でさがす');
  for (const person of people) {
    await search.fill(person);
    await form
      .getByRole('button', { name: person, pressed: false })
      .filter({ hasText: person })
      .first()
      .click();
    await expect(form.getByRole('button', { name: `${person}さんを外す` })).toBeVisible();
  }
  await form.getByRole('button', { name: 'グループをつくる' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

async function enterRoom(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: '部屋の一覧' })
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

/** By touch: a finger that rests opens the menu. */
async function answer(page: Page, question: string, text: string): Promise<void> {
  const message = inRoom(page).getByRole('article').filter({ hasText: question });
  await message.dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true });
  await page
    .getByRole('dialog', { name: 'この投稿の操作' })
    .getByRole('button', { name: 'スレッドで返信' })
    .click();
  await expect(page.getByRole('complementary', { name: 'スレッド' })).toBeVisible();
  await page.getByPlaceholder('スレッドに返信').fill(text);
  await page.getByPlaceholder('スレッドに返信').press('Control+Enter');
  await expect(inThread(page).getByText(text)).toBeVisible();
}
