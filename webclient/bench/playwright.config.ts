import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** Measurements with a real browser, by hand: `HUB_URL=… npx playwright test -c bench`. They print numbers and assert nothing. */
export default defineConfig({
  ...base,
  testDir: '.',
  globalSetup: '../e2e/freeDay.ts',
  testMatch: '*.bench.ts',
  timeout: 300_000,
  outputDir: '../test-results/bench',
  // A trace takes pictures of the whole page while it scrolls.
  use: { ...base.use, trace: 'off', screenshot: 'off' },
});
