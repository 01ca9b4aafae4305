import { defineConfig } from '@playwright/test';
import { browser } from './build/browser.ts';
import { hub, hubs } from './build/hubs.ts';

/** `mvn verify` starts hubs for these tests and names them in HUB_URL; by hand they use the one of `mvn -Prun`. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/freeDay.ts',
  outputDir: 'test-results',
  workers: hubs.length,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A machine that stands still for seconds fails a story that holds; what held only the second time is listed as flaky.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/stories.json' }]],
  use: {
    baseURL: hub,
    browserName: 'chromium',
    launchOptions: await browser(),
    viewport: { width: 1440, height: 900 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});
