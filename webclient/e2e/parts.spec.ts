import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { group, idOf, reply, tell, without } from './asking';
import { arrive, kentaro, misaki } from './people';
import { fresh, inRoom, inThread } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const SCREENS = {
  'desk, light': { ...desk, colorScheme: 'light' },
  'phone, dark': { ...phone, colorScheme: 'dark' },
} as const;
const SOON = () => new Date(Date.now() + 2 * 60 * 60_000).toISOString();

for (const [name, screen] of Object.entries(SCREENS)) {
  test(`a thread, a request and a poll can be used by everybody: ${name}`, async ({ browser }) => {
    const page = await arrive(browser, screen, misaki, '/chat');
    const other = await without(page, kentaro);
    const room = await group(page, fresh('歓送迎会'), [await idOf(other)]);
    const choices = ['出席', '欠席'];
    const root = await tell(other, room, fresh('出欠をお願いします'), {
      request: { due: SOON(), per: 'PERSON', choices },
    });
    const poll = { options: ['和食', '洋食', '中華'], multiple: true, anonymous: false, closes: SOON() };
    await tell(other, room, fresh('どこがよいですか'), { poll });
    await reply(other, room, root, '家族の都合がある方は個別にどうぞ');

    await page.goto(`/chat/${room}`);
    await expect(inRoom(page).getByRole('button', { name: '出席' })).toBeVisible();
    await expect(inRoom(page).getByText('和食')).toBeVisible();
    expect.soft(await violations(page), 'room').toEqual([]);
    await inRoom(page).getByRole('button', { name: '未回答 1人' }).click();
    const list = page.getByRole('dialog', { name: '未回答 1人' });
    await expect(list.getByText(misaki.name)).toBeVisible();
    expect.soft(await violations(page), 'who is silent').toEqual([]);
    await page.goto(`/chat/${room}/${root}/thread`);
    await expect(inThread(page).getByText('家族の都合がある方は個別にどうぞ')).toBeVisible();
    expect.soft(await violations(page), 'thread').toEqual([]);
  });
}

async function violations(page: Parameters<typeof inRoom>[0]): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id} ${node.target.join(' ')}`));
}
