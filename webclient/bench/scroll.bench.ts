import { type CDPSession, type Page, test } from '@playwright/test';
import { arrive, misaki } from '../e2e/people';
import { log } from '../e2e/rooms';
import { desk, phone } from '../e2e/screens';
import { longHistory } from './history';

const THROTTLE = 4;
const WHEELS = 400;
const STEP_PX = 400;
const LONG_MS = 100;

/** How long the page was busy at a stretch while somebody scrolled through 50,000 messages on a slow device. */
for (const [name, screen] of Object.entries({ desk, phone })) {
  test(`scrolling 50,000 messages, ${name}`, async ({ browser }) => {
    const page = await arrive(browser, screen, misaki, '/chat');
    const rooms = await (await page.request.get('/api/chat/rooms')).json();
    const room: number = rooms.rooms.find((one: { kind: string }) => one.kind === 'UNIT').id;
    await longHistory(page, room);
    await page.goto(`/chat/${room}`);
    await log(page).getByRole('article').last().waitFor();
    await page.waitForTimeout(2_000);
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await watch(page);
    await scroll(page, slow);
    const { tasks, gaps } = await watched(page);
    const first = await log(page).getByRole('article').first().getAttribute('data-n');
    const long = tasks.filter(ms => ms > LONG_MS);
    report(name, {
      'reached message': first,
      'tasks over 50 ms': tasks.length,
      'tasks over 100 ms': long.length,
      'longest task, ms': Math.round(Math.max(0, ...tasks)),
      'frames over 100 ms': gaps.filter(ms => ms > LONG_MS).length,
    });
  });
}

interface Watched {
  tasks: number[];
  gaps: number[];
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Watched = { tasks: [], gaps: [] };
    Object.assign(window, { seen });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) seen.tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
    let before = performance.now();
    const frame = (now: number) => {
      seen.gaps.push(now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

const watched = (page: Page): Promise<Watched> =>
  page.evaluate(() => (window as unknown as { seen: Watched }).seen);

async function scroll(page: Page, cdp: CDPSession): Promise<void> {
  const box = await log(page).boundingBox();
  if (!box) throw new Error('no log');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let i = 0; i < WHEELS; i++) {
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: -STEP_PX });
    await page.waitForTimeout(30);
  }
}

function report(name: string, numbers: Record<string, unknown>): void {
  process.stdout.write(
    `${name}\n${Object.entries(numbers)
      .map(([what, n]) => `  ${what}: ${n}\n`)
      .join('')}`,
  );
}
