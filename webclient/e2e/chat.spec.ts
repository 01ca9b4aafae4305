import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { arrive, kentaro, misaki } from './people';
import { composer, fresh, log, open, said, say } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

test('two people talk in the room of their section, one at a desk, one on a phone', async ({ browser }) => {
  const here = await arrive(browser, desk, misaki, '/chat');
  const there = await arrive(browser, phone, kentaro, '/chat');
  await open(here, '情報政策課');
  await open(there, '情報政策課');

  const question = fresh('会議室はどこですか');
  await say(here, question);
  await expect(said(there, question)).toBeVisible();

  await composer(there).pressSequentially('3');
  await expect(here.getByText(`${kentaro.name}さんが入力しています`)).toBeVisible();
  const answer = fresh('3階です');
  await say(there, answer);
  await expect(said(here, answer)).toBeVisible();
  await expect(here.getByText('入力しています')).toBeHidden();
});

test('who has read it is told by name', async ({ browser }) => {
  const here = await arrive(browser, desk, misaki, '/chat');
  const there = await arrive(browser, desk, kentaro, '/chat');
  await open(here, '情報政策課');
  const text = fresh('読んだら教えてください');
  await say(here, text);
  await open(there, '情報政策課');
  await expect(said(there, text)).toBeVisible();

  const message = log(here).getByRole('article').filter({ hasText: text });
  await message.getByRole('button', { name: /^既読 [1-9]/ }).click();
  await here.getByRole('tab', { name: /^既読/ }).click();
  await expect(here.getByRole('dialog').getByText(kentaro.name)).toBeVisible();
});

test('Enter confirms the conversion while an IME is composing, and sends only afterwards', async ({
  browser,
}) => {
  const page = await arrive(browser, desk, misaki, '/chat');
  await open(page, '情報政策課');
  await composer(page).focus();
  const ime = await page.context().newCDPSession(page);
  await ime.send('Input.imeSetComposition', { text: 'かたがわ', selectionStart: 4, selectionEnd: 4 });
  await expect(page.getByText('Enterで変換確定')).toBeVisible();
  await ime.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
  await expect(composer(page)).toHaveValue('かたがわ');

  await ime.send('Input.insertText', { text: '片側通行です' });
  await expect(composer(page)).toHaveValue('片側通行です');
  await composer(page).press('Enter');
  await expect(composer(page)).toHaveValue('');
  await expect(said(page, '片側通行です').last()).toBeVisible();
});

test('what is written without a network is kept, and sent when it comes back', async ({ browser }) => {
  const here = await arrive(browser, desk, misaki, '/chat');
  await open(here, 'デジタル推進係');
  await here.context().setOffline(true);
  const text = fresh('地下からです');
  await say(here, text);
  await expect(log(here).getByText('つながると送ります')).toBeVisible();
  await here.context().setOffline(false);
  await expect(log(here).getByText('つながると送ります')).toBeHidden({ timeout: 30_000 });
  await expect(said(here, text)).toHaveCount(1);
});

test('a sentence begun in one room waits there', async ({ browser }) => {
  const page = await arrive(browser, desk, misaki, '/chat');
  await open(page, 'デジタル推進係');
  await composer(page).fill('あとで続きを');
  await open(page, '情報政策課');
  await expect(page.getByText('下書き')).toBeVisible();
  await page.reload();
  await open(page, 'デジタル推進係');
  await expect(composer(page)).toHaveValue('あとで続きを');
  await composer(page).fill('');
});

for (const [name, screen] of Object.entries({ desk, phone })) {
  test(`chat can be used by everybody on a ${name} screen`, async ({ browser }) => {
    const page = await arrive(browser, screen, misaki, '/chat');
    await expect(page.getByRole('navigation', { name: '部屋の一覧' })).toBeVisible();
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
    const list = await new AxeBuilder({ page }).withTags(tags).analyze();
    await open(page, '情報政策課');
    const room = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect([...list.violations, ...room.violations].map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}
