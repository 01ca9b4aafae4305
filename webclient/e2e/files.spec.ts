import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { withPlace } from '../src/chat/file/testing';
import { arrive, kentaro, misaki } from './people';
import { fresh, log, open, said, say } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

const MIB = 1024 * 1024;
const ROOM = '情報政策課';
/** 2.3 km north-east of the town hall of the demo. */
const FALLEN_TREE = { lat: 35.4672, lon: 139.6612 };

const chooser = (page: Page, from: 'files' | 'camera' = 'files') =>
  page.locator(`input[data-attach=${from}]`).first();
const tray = (page: Page) => page.getByRole('region', { name: '付けるファイル' });
const message = (page: Page, text: string) => log(page).getByRole('article').filter({ hasText: text });

/** A JPEG of its own each time: the same content is kept once. */
async function photo(page: Page): Promise<Buffer> {
  return await page.screenshot({ type: 'jpeg', quality: 70 });
}

test('an upload that breaks in the middle goes on after a reload and arrives whole', async ({ browser }) => {
  const here = await arrive(browser, desk, misaki, '/chat');
  const there = await arrive(browser, desk, kentaro, '/chat');
  await open(here, ROOM);
  await open(there, ROOM);
  const report = Buffer.from('汐見12号線の報告\n'.repeat(160_000)).subarray(0, 3.5 * MIB);
  const offsets: number[] = [];
  let broken = true;
  await here.route(/\/api\/files\/uploads\/\d+\?offset=/, route => {
    const offset = Number(new URL(route.request().url()).searchParams.get('offset'));
    if (broken && offset >= 2 * MIB) return route.abort('connectionreset');
    offsets.push(offset);
    return route.continue();
  });

  await chooser(here).setInputFiles({ name: '被害報告.txt', mimeType: 'text/plain', buffer: report });
  await expect(tray(here).getByText('つながると続きから')).toBeVisible();
  await here.reload();
  await open(here, ROOM);
  await expect(tray(here).getByText('被害報告.txt')).toBeVisible();
  broken = false;
  await expect(tray(here).getByText('1件は付きました')).toBeVisible({ timeout: 45_000 });
  expect(offsets).toEqual([0, MIB, 2 * MIB, 3 * MIB]);

  const text = fresh('報告書を付けます');
  await say(here, text);
  await expect(tray(here)).toBeHidden();
  const link = message(there, text).getByRole('link', { name: '「被害報告.txt」をダウンロード' }).first();
  await expect(link).toBeVisible();
  const [download] = await Promise.all([there.waitForEvent('download'), link.click()]);
  expect(readFileSync(await download.path()).equals(report)).toBe(true);
  expect(download.suggestedFilename()).toBe('被害報告.txt');
});

test('a photo from the field tells its place if its sender wants that', async ({ browser }) => {
  const here = await arrive(browser, phone, misaki, '/chat');
  const there = await arrive(browser, desk, kentaro, '/chat');
  await open(here, ROOM);
  await open(there, ROOM);
  const taken = {
    name: 'IMG_2203.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(withPlace(await photo(here), FALLEN_TREE)),
  };
  await chooser(here, 'camera').setInputFiles(taken);
  const choice = tray(here).getByRole('checkbox', { name: /撮影場所を付ける/ });
  await expect(choice).not.toBeChecked();
  await choice.check();
  await expect(tray(here).getByText('1件は付きました')).toBeVisible();
  const text = fresh('倒木で片側のみ通れます');
  await say(here, text);

  await expect(said(there, text)).toBeVisible();
  const place = message(there, text).getByRole('figure', { name: '撮影場所' });
  await expect(place.getByText('本庁舎から北東へ2.3 km')).toBeVisible();
  await expect(place.getByText('北緯35.46720° 東経139.66120°')).toBeVisible();

  const picture = message(there, text).getByRole('button', { name: '写真「IMG_2203.jpg」を大きく見る' });
  await picture.click();
  const viewer = there.getByRole('dialog', { name: '「IMG_2203.jpg」を表示中' });
  await expect(viewer.getByRole('img', { name: 'IMG_2203.jpg' })).toBeVisible();
  await there.keyboard.press('+');
  await expect(viewer.getByText('140%')).toBeVisible();
  await there.keyboard.press('0');
  await expect(viewer.getByText('100%')).toBeVisible();
  await there.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
  await expect(picture).toBeFocused();
});

test('a photo loses its place where nobody asked for it', async ({ browser }) => {
  const here = await arrive(browser, phone, misaki, '/chat');
  await open(here, ROOM);
  const buffer = Buffer.from(withPlace(await photo(here), FALLEN_TREE));
  await chooser(here, 'camera').setInputFiles({ name: 'IMG_2204.jpg', mimeType: 'image/jpeg', buffer });
  await expect(tray(here).getByText('1件は付きました')).toBeVisible();
  const text = fresh('現場です');
  await say(here, text);
  const picture = message(here, text).getByRole('button', { name: '写真「IMG_2204.jpg」を大きく見る' });
  await expect(picture).toBeVisible();
  await expect(message(here, text).getByRole('figure', { name: '撮影場所' })).toBeHidden();

  const source = await picture.getByRole('presentation', { includeHidden: true }).first().getAttribute('src');
  const file = /files\/(\d+)/.exec(source ?? '')?.[1];
  const whole = await (await here.request.get(`/api/files/${file}`)).body();
  expect(whole.includes('Exif')).toBe(false);
});

test('what cannot be taken is told in words, and the rest goes on', async ({ browser }) => {
  const page = await arrive(browser, desk, misaki, '/chat');
  await open(page, ROOM);
  await chooser(page).setInputFiles([
    { name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.alloc(100, 1) },
    { name: '議事録.txt', mimeType: 'text/plain', buffer: Buffer.from(fresh('議事録')) },
  ]);
  await expect(tray(page).getByText('この種類のファイルは送れません。')).toBeVisible();
  await expect(tray(page).getByText('(file.blocked)')).toBeVisible();
  await expect(tray(page).getByText('1件は付きました')).toBeVisible();
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  await tray(page).getByRole('button', { name: '「setup.exe」をやめる' }).click();
  await tray(page).getByRole('button', { name: '「議事録.txt」を外す' }).click();
  await expect(tray(page)).toBeHidden();
});
