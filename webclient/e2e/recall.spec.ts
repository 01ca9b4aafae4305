import { expect } from '@playwright/test';
import { ask, group, reply, tell } from './asking';
import { cable } from './cable';
import { arrive, idOf, kentaro, misaki, yukiko } from './people';
import { fresh, inRoom, inThread, said } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

/** From the click to everywhere, as promised. */
const AT_ONCE = { timeout: 2_000 };

test('what was sent to the wrong room goes from every screen within two seconds, and a trace stays', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const here = await arrive(browser, desk, misaki, '/chat');
  const reading = await arrive(browser, desk, kentaro, '/chat');
  const listing = await arrive(browser, phone, yukiko, '/chat');
  const saving = await arrive(browser, desk, yukiko, '/chat');
  const people = [await idOf(reading), await idOf(listing)];
  const room = await group(here, fresh('課長会の連絡'), people);
  const text = fresh('人事の内示です');
  const n = await tell(here, room, text);
  await reply(reading, room, n, fresh('拝見しました'));
  await ask(saving, 'PUT', `/api/chat/rooms/${room}/messages/${n}/saved`, {});

  await here.goto(`/chat/${room}`);
  await reading.goto(`/chat/${room}/${n}/thread`);
  await saving.goto('/chat/saved');
  await expect(inRoom(reading).getByText(text)).toBeVisible();
  await expect(inThread(reading).getByText(text)).toBeVisible();
  await expect(listing.getByRole('link', { name: text })).toBeVisible();
  await expect(saving.getByText(text).first()).toBeVisible();

  const message = inRoom(here).getByRole('article').filter({ hasText: text });
  await message.hover();
  await message.getByRole('button', { name: 'この投稿の操作' }).click();
  await here.getByRole('menuitem', { name: '取り消す' }).click();
  const confirm = here.getByRole('dialog').getByRole('button', { name: '取り消す' });
  await confirm.click();
  await Promise.all(
    [here, reading, listing, saving].map(page => expect(page.getByText(text)).toHaveCount(0, AT_ONCE)),
  );
  await expect(inRoom(reading).getByText('取り消されたメッセージ')).toBeVisible();
  await expect(inThread(reading).getByText('取り消されたメッセージ')).toBeVisible();
});

test('a page that was cut off meanwhile never gets the words, and forgets those it had', async ({
  browser,
}) => {
  const here = await arrive(browser, desk, misaki, '/chat');
  const there = await arrive(browser, phone, kentaro, '/chat');
  const room = await group(here, fresh('課長会の連絡'), [await idOf(there)]);
  const [had, missed, after] = [fresh('人事の内示です'), fresh('内示の別紙です'), fresh('失礼しました')];
  const recalled = await tell(here, room, had);
  await there.goto(`/chat/${room}`);
  const line = await cable(there);
  await expect(said(there, had)).toBeVisible();

  await line.cut();
  const unseen = await tell(here, room, missed);
  for (const n of [recalled, unseen]) await ask(here, 'POST', `/api/chat/rooms/${room}/messages/${n}/recall`);
  await tell(here, room, after);
  await line.join();
  await expect(said(there, after)).toBeVisible({ timeout: 45_000 });
  await expect(inRoom(there).getByText('取り消されたメッセージ')).toHaveCount(2);
  await expect(there.getByText(had)).toHaveCount(0);
  const heard = await line.heard();
  expect(heard).toContain(after);
  expect(heard).not.toContain(missed);
});
