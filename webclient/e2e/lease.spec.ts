import { chromium, expect } from '@playwright/test';
import { browser as installed } from '../build/browser.ts';
import { arrive, idOf, misaki, yukiko } from './people';
import { desk, phone } from './screens';
import { test } from './story';

/** What a lease promises, in ms: nobody is shown as reachable longer than this after the last sign of life. */
const LEASE = 90_000;

test('a browser whose process is killed leaves nobody reachable', async ({ browser, baseURL }) => {
  test.setTimeout(LEASE + 60_000);
  const process = await chromium.launchServer(await installed());
  const doomed = await chromium.connect(process.wsEndpoint());
  const lost = await arrive(doomed, { ...phone, ...(baseURL && { baseURL }) }, yukiko, '/');
  const colleague = await arrive(browser, desk, misaki, `/directory/p/${await idOf(lost)}`);
  // The card's own state stands above those of the stand-ins.
  const words = colleague.getByRole('article').getByRole('paragraph');
  const state = words.filter({ hasText: /^(連絡可|離席|不明)/ }).first();
  await expect(state).toHaveText(/^連絡可/);

  process.process().kill('SIGKILL');

  // 離席 where a seat is known: in office hours in a town that stirs.
  await expect(state).toHaveText(/^(不明|離席)/, { timeout: LEASE });
  await doomed.close().catch(() => {});
});
