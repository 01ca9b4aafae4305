import { type CDPSession, type Page, test } from '@playwright/test';
import { arrive, misaki } from '../e2e/people';
import { desk, phone } from '../e2e/screens';

const THROTTLE = 4;
const RUNS = 5;
const SEATS = 400;

/** A floor of 400 seats on a slow phone: from the answer of the hub to the first picture, and what one change costs. */
for (const [name, screen] of Object.entries({ desk, phone })) {
  test(`first paint of ${SEATS} seats, ${name}`, async ({ browser }) => {
    const page = await arrive(browser, screen, misaki, '/seating');
    await page.locator('.fp-seats > g').first().waitFor();
    await largeFloor(page);
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await slow.send('Performance.enable', { timeDomain: 'threadTicks' });
    const paints: number[] = [];
    const work: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      paints.push(await painted(page));
      work.push(await worked(slow));
    }
    const changed = await change(page);
    process.stdout.write(
      `${name}, CPU ${THROTTLE} times slower\n` +
        `  first paint of ${SEATS} seats after their answer, ms: ${paints.map(Math.round).join(', ')}\n` +
        `  work of the page until then, ms of its thread times ${THROTTLE}: ${work.map(Math.round).join(', ')}\n` +
        `  a filter over the whole floor: longest ${Math.round(changed)} ms\n`,
    );
  });
}

/** The floor of this page only: rows of desks until there are 400, half of them in use. */
async function largeFloor(page: Page): Promise<void> {
  await page.route('**/api/seating/plans/*', async route => {
    const answer = await route.fetch();
    const plan = await answer.json();
    const [first] = plan.seats;
    const more = Array.from({ length: Math.max(0, SEATS - plan.seats.length) }, (_, n) => ({
      ...first,
      space: 900_000 + n,
      code: `Z-${n + 1}`,
      at: [2 + (n % 36) * 1.55, 2 + Math.floor(n / 36) * 2.4],
      kind: n % 3 ? 'DESK' : 'LIFT',
      order: n,
    }));
    await route.fulfill({ response: answer, json: { ...plan, seats: [...plan.seats, ...more] } });
  });
  await page.route('**/api/seating/floors/*/day*', async route => {
    const answer = await route.fetch();
    const day = await answer.json();
    const rights = Array.from({ length: SEATS }, (_, n) => ({
      seat: 900_000 + n,
      step: 'HOME',
      from: null,
      why: null,
      unit: null,
    }));
    await route.fulfill({ response: answer, json: { ...day, rights: [...day.rights, ...rights] } });
  });
}

/** From the last answer that the map needs until its seats are on screen. */
async function painted(page: Page): Promise<number> {
  await page.goto('/seating');
  return page.evaluate(
    most =>
      new Promise<number>(done => {
        const look = () => {
          if (document.querySelectorAll('.fp-seats > g').length < most) {
            requestAnimationFrame(look);
            return;
          }
          requestAnimationFrame(() => {
            const asked = performance
              .getEntriesByType('resource')
              .filter(({ name }) =>
                /\/api\/seating\/(plans\/|floors\/\d+\/day)/.test(name),
              ) as PerformanceResourceTiming[];
            done(performance.now() - Math.max(...asked.map(({ responseEnd }) => responseEnd)));
          });
        };
        look();
      }),
    SEATS,
  );
}

/** What the page's thread has done since it was opened, as long as it takes the slow device; others on the machine do not count. */
async function worked(slow: CDPSession): Promise<number> {
  const { metrics } = await slow.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000 * THROTTLE;
}

/** Fades half of the floor: the dearest change there is. */
async function change(page: Page): Promise<number> {
  const chip = page.getByRole('button', { name: '昇降', exact: true });
  let longest = 0;
  for (let turn = 0; turn < 4; turn++) {
    const began = Date.now();
    await chip.click();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    longest = Math.max(longest, Date.now() - began);
  }
  return longest;
}
