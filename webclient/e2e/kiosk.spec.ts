import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import { arrive, kentaro, satoru } from './people';
import { desk, phone } from './screens';
import { test } from './story';

const PORTRAIT = { width: 1080, height: 1920 };

interface Floor {
  id: number;
  /** 「本庁舎 4F」 */
  where: RegExp;
}

async function send(page: Page, method: 'post' | 'delete', path: string, data: unknown = {}) {
  const { csrf } = await (await page.request.get('/api/session')).json();
  const headers = { 'X-Hub-Csrf': csrf, Origin: new URL(page.url()).origin };
  const answer = await page.request[method](path, { data, headers });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

/** The floor where 情報政策課 sits. */
async function fourth(page: Page): Promise<Floor> {
  const { floors } = await (await page.request.get('/api/seating/floors')).json();
  const floor = floors.find(
    (one: { building: string; name: string }) => /本庁舎/.test(one.building) && /4/.test(one.name),
  );
  return { id: floor.area, where: /4F/ };
}

async function paired(
  browser: Browser,
  manager: Page,
  mode: 'DESK' | 'FOYER',
  floor: Floor,
  viewport = PORTRAIT,
): Promise<{ kiosk: Page; device: number }> {
  const context = await browser.newContext({
    viewport,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    hasTouch: true,
  });
  const kiosk = await context.newPage();
  await kiosk.goto('/kiosk');
  const code = await kiosk.locator('.code').innerText();
  const approved = { code, name: '入口', mode, places: [], floor: floor.id, anchor: '4F 入口の端末' };
  const { id } = await send(manager, 'post', '/api/space/devices/approve', approved);
  return { kiosk, device: id };
}

/** A card on the reader: it types like a keyboard, but as fast as no human. */
async function tap(kiosk: Page, card: string): Promise<void> {
  await kiosk.evaluate(signs => {
    for (const key of [...signs, 'Enter'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }, card);
}

const newCard = () => `E2E${Math.random().toString(36).slice(2, 12).toUpperCase()}`;

/** The card is said to be theirs on their own phone. */
async function bind(browser: Browser, kiosk: Page, card: string): Promise<Page> {
  await tap(kiosk, card);
  await expect(kiosk.getByRole('heading', { name: '初めての職員証です' })).toBeVisible();
  const code = await kiosk.locator('.code').innerText();
  const own = await arrive(browser, phone, kentaro, `/seating/card/${code}`);
  await own.getByRole('button', { name: '自分の職員証として登録する' }).click();
  await expect(own.getByText('職員証を登録しました')).toBeVisible();
  return own;
}

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(one => one.target).join(' ')}`)).toEqual([]);
}

/** Gives back what the story took: no seat, and no card. */
async function giveBack(own: Page): Promise<void> {
  const { cards } = await (await own.request.get('/api/seating/cards')).json();
  for (const { id } of cards) await send(own, 'delete', `/api/seating/cards/${id}`);
}

async function leaveSeat(kiosk: Page, card: string): Promise<void> {
  await tap(kiosk, card);
  const leave = kiosk.getByRole('button', { name: /^退席する/ });
  await expect(leave).toBeVisible();
  if ((await leave.getAttribute('aria-disabled')) === 'true') return;
  await leave.click();
  await expect(kiosk.getByRole('heading', { name: '席を空きに戻しました' })).toBeVisible();
}

async function choosing(kiosk: Page, card: string): Promise<void> {
  await tap(kiosk, card);
  await kiosk.getByRole('button', { name: /^自分で選ぶ/ }).click();
  await expect(kiosk.getByRole('heading', { name: '座る席を選んでください' })).toBeVisible();
}

test('a card that is new becomes mine, takes a seat by one touch and gives it back', async ({ browser }) => {
  test.slow();
  const manager = await arrive(browser, desk, satoru, '/');
  const floor = await fourth(manager);
  const { kiosk, device } = await paired(browser, manager, 'DESK', floor);
  await expect(kiosk.getByRole('heading', { name: /職員証を/ })).toBeVisible({ timeout: 15_000 });
  await expect(kiosk.getByText(floor.where).first()).toBeVisible();
  await accessible(kiosk);

  const card = newCard();
  const own = await bind(browser, kiosk, card);
  await leaveSeat(kiosk, card);

  await tap(kiosk, card);
  await expect(kiosk.getByRole('heading', { name: 'あなたの席（提案）' })).toBeVisible();
  await accessible(kiosk);
  await tap(kiosk, card);
  await expect(kiosk.getByRole('heading', { name: 'あなたの席（提案）' })).toBeVisible();
  const seat = await kiosk.locator('.number').innerText();
  await kiosk.getByRole('button', { name: 'この席にする' }).click();
  await expect(kiosk.getByRole('heading', { name: '席が決まりました' })).toBeVisible();
  await expect(kiosk.locator('.banner')).toContainText(seat);
  await accessible(kiosk);
  await expect(kiosk.getByRole('heading', { name: /職員証を/ })).toBeVisible({ timeout: 10_000 });
  await expect(kiosk.getByText('佐々木')).toHaveCount(0);

  await tap(kiosk, card);
  await expect(kiosk.getByRole('heading', { name: `${seat} を使っています` })).toBeVisible();
  await kiosk.getByRole('button', { name: '退席する' }).click();
  await expect(kiosk.getByRole('heading', { name: '席を空きに戻しました' })).toBeVisible();
  await giveBack(own);
  await send(manager, 'delete', `/api/space/devices/${device}`);
  await expect(kiosk.getByText('登録は取り消されました')).toBeVisible({ timeout: 15_000 });
});

test('one chooses on the map or from the list, and takes it back', async ({ browser }) => {
  test.slow();
  const manager = await arrive(browser, desk, satoru, '/');
  const { kiosk, device } = await paired(browser, manager, 'DESK', await fourth(manager));
  await expect(kiosk.getByRole('heading', { name: /職員証を/ })).toBeVisible({ timeout: 15_000 });
  const card = newCard();
  const own = await bind(browser, kiosk, card);
  await leaveSeat(kiosk, card);

  await choosing(kiosk, card);
  await accessible(kiosk);
  // Looking at everything takes longer than a session on a slow machine.
  await choosing(kiosk, card);
  await kiosk.locator('.near [data-act^="seat:"]').last().click();
  await expect(kiosk.getByRole('heading', { name: '席が決まりました' })).toBeVisible();
  await kiosk.getByRole('button', { name: '取り消す' }).click();
  await expect(kiosk.getByRole('heading', { name: 'あなたの席（提案）' })).toBeVisible();

  await choosing(kiosk, card);
  await kiosk.getByRole('button', { name: '一覧で選ぶ' }).click();
  await accessible(kiosk);
  await choosing(kiosk, card);
  await kiosk.getByRole('button', { name: '一覧で選ぶ' }).click();
  await kiosk.locator('.row').first().click();
  await expect(kiosk.getByRole('heading', { name: '席が決まりました' })).toBeVisible();
  await kiosk.getByRole('button', { name: '取り消す' }).click();
  await expect(kiosk.getByRole('heading', { name: 'あなたの席（提案）' })).toBeVisible();
  await kiosk.getByRole('button', { name: '終わる' }).click();
  await expect(kiosk.getByRole('heading', { name: /職員証を/ })).toBeVisible();
  await giveBack(own);
  await send(manager, 'delete', `/api/space/devices/${device}`);
});

test('with the network cut a card gets a number, and its seat when the hub is back', async ({ browser }) => {
  test.slow();
  const manager = await arrive(browser, desk, satoru, '/');
  const { kiosk, device } = await paired(browser, manager, 'DESK', await fourth(manager));
  await expect(kiosk.getByRole('heading', { name: /職員証を/ })).toBeVisible({ timeout: 15_000 });
  const card = newCard();
  const own = await bind(browser, kiosk, card);
  await leaveSeat(kiosk, card);
  await kiosk.getByRole('button', { name: '終わる' }).click();

  await kiosk.clock.install();
  await kiosk.context().setOffline(true);
  await tap(kiosk, card);
  await expect(kiosk.getByRole('heading', { name: '職員証を受け付けました' })).toBeVisible();
  await expect(kiosk.getByText('受付番号')).toBeVisible();
  await accessible(kiosk);
  await kiosk.clock.fastForward('03:00');
  await expect(kiosk.getByText('サーバーにつながっていません')).toBeVisible();
  await expect(kiosk.getByText(/^1件/)).toBeVisible();
  await accessible(kiosk);
  await kiosk.clock.fastForward('09:00');
  await expect(kiosk.getByText(/図と数は出していません/)).toBeVisible();
  await expect(kiosk.locator('.zone .free')).toHaveCount(0);

  await kiosk.context().setOffline(false);
  await kiosk.clock.resume();
  await expect(kiosk.getByRole('heading', { name: /職員証を\sかざして/ })).toBeVisible({ timeout: 30_000 });
  await expect
    .poll(
      async () => {
        const { sittings } = await (await own.request.get('/api/seating/mine')).json();
        return sittings.some((one: { state: string }) => one.state === 'HERE');
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  await leaveSeat(kiosk, card);
  await giveBack(own);
  await send(manager, 'delete', `/api/space/devices/${device}`);
});

test('what a human types is no card; letters and colours are put back', async ({ browser }) => {
  test.slow();
  const manager = await arrive(browser, desk, satoru, '/');
  const { kiosk, device } = await paired(browser, manager, 'DESK', await fourth(manager));
  await expect(kiosk.getByRole('heading', { name: /職員証を/ })).toBeVisible({ timeout: 15_000 });
  await kiosk.keyboard.type('12345678', { delay: 120 });
  await kiosk.keyboard.press('Enter');
  await expect(kiosk.getByRole('heading', { name: /職員証を/ })).toBeVisible();

  await kiosk.getByRole('button', { name: '文字と色' }).click();
  await kiosk.getByRole('button', { name: '文字を大きく' }).click();
  await kiosk.getByRole('button', { name: '黒い地' }).click();
  await kiosk.getByRole('button', { name: '閉じる' }).click();
  await accessible(kiosk);
  await kiosk.getByRole('button', { name: 'English' }).click();
  await expect(kiosk.getByRole('heading', { name: /staff card/ })).toBeVisible();
  await kiosk.clock.install();
  await kiosk.clock.fastForward('00:45');
  await expect(kiosk.getByRole('heading', { name: /職員証を/ })).toBeVisible();
  await expect(kiosk.locator('html.dark')).toHaveCount(0);
  await send(manager, 'delete', `/api/space/devices/${device}`);
});

test('a board in the foyer says how many are in, and who', async ({ browser }) => {
  test.slow();
  const manager = await arrive(browser, desk, satoru, '/');
  const floor = await fourth(manager);
  const { kiosk: board, device } = await paired(browser, manager, 'FOYER', floor, {
    width: 1920,
    height: 1080,
  });
  await expect(board.getByRole('heading', { name: '在庁ボード' })).toBeVisible({ timeout: 15_000 });
  await expect(board.getByText(floor.where).first()).toBeVisible();
  await expect(board.getByRole('button')).toHaveCount(0);
  await accessible(board);
  await send(manager, 'delete', `/api/space/devices/${device}`);
});
