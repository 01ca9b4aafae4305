import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { ask, without } from './asking';
import { arrive, idOf, kentaro, misaki, satoru } from './people';
import { desk } from './screens';
import { test } from './story';

interface Zone {
  id: number;
  floor: number;
  letter: string;
  name: string;
  captains: number[];
}

interface Grant {
  id: number;
  zone: number;
  unit: number | null;
  from: string;
  until: string | null;
}

async function harmless(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** A working day far enough ahead that no other story looks at it. */
function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** All grants, without what a story that failed has left. */
async function tidied(page: Page): Promise<Grant[]> {
  const { grants } = await ask<{ grants: Grant[] }>(page, 'GET', '/api/seating/grants');
  const left = grants.filter(({ unit, from }) => unit === null && from >= dayAhead(100));
  for (const { id } of left) await ask(page, 'DELETE', `/api/seating/grants/${id}`);
  return grants.filter(grant => !left.includes(grant));
}

test('a small change of zones is seen beforehand, with how full they will be', async ({ browser }) => {
  const page = await arrive(browser, desk, satoru, '/');
  const on = dayAhead(120);
  const grants = await tidied(page);
  const { zones } = await ask<{ zones: Zone[] }>(page, 'GET', '/api/seating/zones');
  const zone = zones.find(
    ({ id }) => !grants.some(one => one.zone === id && one.unit === null && one.from < on),
  );
  if (!zone) throw new Error('every zone is everybody’s');
  const grant = await ask<Grant>(page, 'POST', '/api/seating/grants', {
    op: crypto.randomUUID(),
    zone: zone.id,
    unit: null,
    strength: 'OPEN',
    from: on,
    until: null,
    weekdays: '1-5',
    opensAt: null,
  });
  await page.goto('/seating/manage/april');
  await page.getByLabel('いつの組織替え').fill(on);
  await expect(page.getByText(/^\d+人・\d+区画・95%超が\d+$/)).toBeVisible();
  await expect(page.getByText('始まる割り当て 1', { exact: false })).toBeVisible();
  await expect(
    page.getByRole('region', { name: '区画のこみぐあいの表' }).getByRole('row').nth(1),
  ).toContainText('%');
  await harmless(page);
  await page.getByRole('button', { name: /の切り替えを決める$/ }).click();
  await expect(page.getByText(/決めてよいですか/)).toBeVisible();
  await page.getByRole('button', { name: 'やめる' }).click();
  await ask(page, 'DELETE', `/api/seating/grants/${grant.id}`);
});

test('a zone is granted from a day on, its ladder is set, and the table says it in plain words', async ({
  browser,
}) => {
  const page = await arrive(browser, desk, satoru, '/');
  await tidied(page);
  await page.goto('/seating/manage/zones');
  const card = page
    .getByRole('region')
    .filter({ has: page.getByRole('button', { name: '課に割り当てる' }) })
    .first();
  await card.getByRole('button', { name: '課に割り当てる' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: 'だれに' }).selectOption('all');
  await form.getByLabel('はじめの日').fill(dayAhead(300));
  await form.getByLabel('おわりの日').fill(dayAhead(301));
  await form.getByRole('button', { name: '保存', exact: true }).click();
  await expect(form).toBeHidden();
  const row = card
    .getByRole('row')
    .filter({ hasText: 'みんなに' })
    .filter({ hasText: String(Number(dayAhead(300).slice(8))) })
    .last();
  await expect(row).toContainText('だれでも');
  await harmless(page);
  await row.getByRole('button', { name: /割り当てを変える/ }).click();
  await page.getByRole('button', { name: 'この割り当てをやめる' }).click();
  await expect(page.getByText('保存しました。')).toBeVisible();
});

test('a captain closes a seat of the own zone only, and a member sees why', async ({ browser }) => {
  const captain = await arrive(browser, desk, misaki, '/');
  const manager = await without(captain, satoru);
  const { zones } = await ask<{ zones: Zone[] }>(manager, 'GET', '/api/seating/zones');
  const { floors } = await ask<{ floors: { area: number; building: string; name: string; plan: number }[] }>(
    manager,
    'GET',
    '/api/seating/floors',
  );
  const floor = floors.find(one => one.building === '本庁舎' && one.name === '4F');
  const zone = zones.find(one => one.floor === floor?.area && one.letter === 'E');
  if (!floor || !zone) throw new Error('no such zone');
  await ask(manager, 'PUT', `/api/seating/zones/${zone.id}/captains`, {
    captains: [...new Set([...zone.captains, await idOf(captain)])],
  });
  await captain.goto(`/seating/manage/zones?floor=${floor.area}`);
  const deeds = captain.getByRole('region', { name: `「${zone.name}」の席について` });
  await expect(captain.getByRole('button', { name: '課に割り当てる' })).toBeHidden();
  await deeds.getByRole('button', { name: '席を閉じる' }).click();
  const form = captain.getByRole('dialog', { name: /席を閉じる/ });
  const seat = form.getByRole('group', { name: /^席/ }).getByRole('checkbox').last();
  await seat.check();
  const left = await ask<{ closures: { id: number; reason: string }[] }>(
    manager,
    'GET',
    '/api/seating/seat-closures',
  );
  for (const { id, reason } of left.closures)
    if (reason.startsWith('いすの修理')) await ask(manager, 'DELETE', `/api/seating/seat-closures/${id}`);
  const reason = `いすの修理 ${Date.now() % 100_000}`;
  const today = new Date(Date.now() + 9 * 3_600_000).toISOString();
  await form.getByLabel('いつから').fill(`${today.slice(0, 10)}T00:00`);
  await form.getByLabel('いつまで').fill(`${today.slice(0, 10)}T23:59`);
  await form.getByRole('textbox', { name: '理由' }).fill(reason);
  await form.getByRole('button', { name: '閉じる', exact: true }).click();
  const row = deeds.getByRole('listitem').filter({ hasText: reason });
  await expect(row).toBeVisible();
  await harmless(captain);

  const { closures } = await ask<{ closures: { seats: number[]; reason: string }[] }>(
    manager,
    'GET',
    '/api/seating/seat-closures',
  );
  const closed = closures.find(one => one.reason === reason)?.seats[0];
  const member = await arrive(browser, desk, kentaro, `/seating/floor/${floor.area}?seat=${closed}`);
  await expect(member.getByText(reason).first()).toBeVisible();

  await row.getByRole('button', { name: '開ける' }).click();
  await expect(row).toBeHidden();
  await ask(manager, 'PUT', `/api/seating/zones/${zone.id}/captains`, { captains: zone.captains });
});

test('the duty of the week is read by everybody, and the rules are saved by those who look after seats', async ({
  browser,
}) => {
  const page = await arrive(browser, desk, satoru, '/seating/manage/rules');
  const step = page.getByRole('spinbutton', { name: '空ける前に知らせる（分前）' });
  await expect(step).toHaveValue('10');
  await step.fill('9');
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('保存しました。')).toBeVisible();
  await step.fill('10');
  await page.getByRole('button', { name: '保存する' }).click();
  await harmless(page);
  await page.goto('/seating/manage/duty');
  await expect(page.getByRole('heading', { name: '当番表' })).toBeVisible();
  await harmless(page);
});
