import { chromium, expect, test } from '@playwright/test';
import { browser as installed } from '../build/browser.ts';
import { arrive, idOf, misaki, yukiko } from './people';
import { desk, phone } from './screens';

/** What a lease promises, in ms: nobody is shown as reachable longer than this after the last sign of life. */
const LEASE = 90_000;

test('a browser whose process is killed leaves nobody reachable', async ({ browser, baseURL }) => {
  test.setTimeout(LEASE + 60_000);
  const process = await chromium.launchServer(await installed());
  const doomed = await chromium.connect(process.wsEndpoint());
  const lost = await arrive(doomed, { ...phone, ...(baseURL && { baseURL }) }, yukiko, '/');
  const colleague = await arrive(browser, desk, misaki, `/directory/p/${await idOf(lost)}`);
  const card = colleague.getByRole('article');
  await expect(card.getByText('連絡可', { exact: true }).first()).toBeVisible();

  process.process().kill('SIGKILL');

  await expect(card.getByText('不明', { exact: true }).first()).toBeVisible({ timeout: LEASE });
  await doomed.close().catch(() => {});
});
