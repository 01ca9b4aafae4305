import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { arrive, misaki } from './people';
import { desk, phone } from './screens';
import { test } from './story';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SCREENS = {
  '/': '今日',
  '/directory': '名簿',
  '/chat': 'チャット',
  '/community': '質問広場',
  '/settings': '設定',
  '/settings/views': '見える範囲',
};

for (const [name, screen] of Object.entries({ desk, phone })) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every screen can be used by everybody: ${name}, ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(120_000);
      const gate = await (await browser.newContext({ ...screen, colorScheme })).newPage();
      await gate.goto('/');
      await expect(gate.getByLabel('職員番号')).toBeVisible();
      expect.soft(await violations(gate), 'サインイン').toEqual([]);
      await gate.context().close();

      const page = await arrive(browser, { ...screen, colorScheme }, misaki, '/');
      for (const [path, title] of Object.entries(SCREENS)) {
        await page.goto(path);
        await expect(page).toHaveTitle(new RegExp(title));
        await page.waitForLoadState('networkidle');
        expect.soft(await violations(page), title).toEqual([]);
      }
      await page.context().close();
    });
  }
}

/** What is wrong, where: short enough to read in a report. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id} ${node.target.join(' ')}`));
}
