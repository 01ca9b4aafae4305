import { expect } from '@playwright/test';
import { ask, group, idOf, without } from './asking';
import { arrive, kentaro, makoto, misaki, satoru, sho, yukiko } from './people';
import { composer, fresh, inRoom } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

test.use({ actionTimeout: 20_000 });

test('who is silent is seen and reminded, and answers on the phone where it is read', async ({ browser }) => {
  test.setTimeout(120_000);
  const here = await arrive(browser, desk, misaki, '/chat');
  const silent = await arrive(browser, phone, yukiko, '/');
  const prompt = await Promise.all([kentaro, satoru, makoto].map(person => without(here, person)));
  const others = [silent, await without(here, sho), ...prompt];
  const room = await group(here, fresh('当番の調整'), await Promise.all(others.map(idOf)));

  await here.goto(`/chat/${room}`);
  const text = fresh('土曜の当番に出られますか');
  await composer(here).fill(text);
  await here.getByRole('button', { name: '回答を求める' }).click();
  const form = here.getByRole('dialog', { name: '回答を求める' });
  await form.getByRole('button', { name: /^1時間後/ }).click();
  await form.getByRole('button', { name: '回答を求める' }).click();
  await here.getByRole('button', { name: '送信' }).click();
  const card = inRoom(here).getByRole('article').filter({ hasText: text });
  await expect(card.getByRole('button', { name: '未回答 5人' })).toBeVisible();
  const n = Number(await card.getAttribute('data-n'));
  for (const person of prompt)
    await ask(person, 'PUT', `/api/chat/rooms/${room}/messages/${n}/answer`, { choice: 0 });

  await card.getByRole('button', { name: '未回答 2人' }).click();
  const list = here.getByRole('dialog', { name: '未回答 2人' });
  for (const { name } of [yukiko, sho]) await expect(list.getByText(name)).toBeVisible();
  await expect(list.getByText(kentaro.name)).toBeHidden();
  await list.getByRole('button', { name: '未回答の人に知らせる' }).click();
  await expect(here.getByText('2人に知らせました')).toBeVisible();
  await here.keyboard.press('Escape');

  const waits = silent.getByRole('button', { name: '可', exact: true });
  const row = silent.getByRole('listitem').filter({ hasText: text, has: waits });
  const all = silent.getByRole('button', { name: /^すべて/ });
  await expect(waits.first()).toBeVisible();
  if (await all.isVisible()) await all.click();
  await row.getByRole('button', { name: '可', exact: true }).click();
  await expect(silent.getByText('「可」と回答しました')).toBeVisible();
  await expect(row).toBeHidden();
  await expect(card.getByRole('button', { name: '未回答 1人' })).toBeVisible();
});
