import { expect } from '@playwright/test';
import { desk, phone } from './screens';
import { test } from './story';

for (const [name, screen] of Object.entries({ desk, phone })) {
  test.describe(`on a ${name} screen`, () => {
    test.use(screen);

    test('the hub opens in Japanese, asks nothing of other hosts and reports no error', async ({
      page,
      baseURL,
    }) => {
      const troubles: string[] = [];
      page.on('pageerror', error => troubles.push(error.message));
      page.on('request', request => {
        if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
          troubles.push(request.url());
      });

      await page.goto('/');

      await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
      await expect(page.locator('#root')).not.toBeEmpty();
      expect(troubles).toEqual([]);
    });
  });
}
