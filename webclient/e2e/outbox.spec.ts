import { expect } from '@playwright/test';
import { ask, group, reply, tell } from './asking';
import { canRestart, killHub, startHub } from './hub';
import { arrive, idOf, kentaro, misaki } from './people';
import { composer, fresh, inRoom, inThread, said } from './rooms';
import { desk } from './screens';
import { test } from './story';

const MANY = 20;
/** The one written in a thread, and the one with marks. */
const ANSWER = 7;
const MARKED = 12;

interface Page {
  messages: { text: string; thread: { id: number } | null }[];
}

test('twenty messages written while the hub is down outlive a reload and arrive once and in order', async ({
  browser,
}) => {
  test.skip(!canRestart, 'nobody here to start the hub again');
  test.setTimeout(150_000);
  const here = await arrive(browser, desk, misaki, '/chat');
  const there = await arrive(browser, desk, kentaro, '/chat');
  const room = await group(here, fresh('停電の訓練'), [await idOf(there)]);
  const begin = fresh('訓練を始めます');
  const root = await tell(here, room, begin);
  await reply(there, room, root, '了解です');
  await there.goto(`/chat/${room}`);
  await here.goto(`/chat/${room}/${root}/thread`);
  await expect(inThread(here).getByText('了解です')).toBeVisible();
  await here.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  const written = Array.from({ length: MANY }, (_, i) => fresh(i === MARKED ? '**太字**の' : `${i + 1}件め`));
  await killHub();
  for (const [i, text] of written.entries()) {
    const field = i === ANSWER ? here.getByPlaceholder('スレッドに返信') : composer(here);
    await field.fill(text);
    await field.press('Control+Enter');
    await expect(field).toHaveValue('');
  }
  await expect(inRoom(here).getByText('つながると送ります').last()).toBeVisible();
  await here.reload();
  await expect(here.getByText('ハブのサーバーに届きません')).toBeVisible();
  await startHub();

  await expect(said(there, written.at(-1) ?? '')).toBeVisible({ timeout: 60_000 });
  await expect(inRoom(here).getByText('つながると送ります')).toBeHidden({ timeout: 30_000 });
  await expect(inThread(here).getByText(written[ANSWER] ?? '')).toHaveCount(1);
  const page = await ask<Page>(here, 'GET', `/api/chat/rooms/${room}/messages`);
  const inOrder = written.filter((_, i) => i !== ANSWER);
  expect(page.messages.map(({ text }) => text)).toEqual([begin, ...inOrder]);
  const thread = page.messages[0]?.thread?.id;
  const answers = await ask<Page>(here, 'GET', `/api/chat/rooms/${thread}/messages`);
  expect(answers.messages.map(({ text }) => text)).toEqual(['了解です', written[ANSWER]]);
});
