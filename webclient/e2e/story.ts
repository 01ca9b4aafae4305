import { test as base } from '@playwright/test';

/** A story: whoever arrived in it has left when it is over, so that nobody is seen or told something in the next one. */
export const test = base.extend<{ leaving: undefined }>({
  leaving: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map(context => context.close()));
    },
    { auto: true },
  ],
});
