import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { ask } from './asking';
import { arrive, misaki, satoru } from './people';
import { desk, phone } from './screens';
import { test } from './story';

interface Floor {
  area: number;
  building: string;
  name: string;
  plan: number | null;
  seats: number;
}

/** A floor where no other story sits. */
async function quietFloor(page: Page, name: string): Promise<Floor> {
  const { floors } = await ask<{ floors: Floor[] }>(page, 'GET', '/api/seating/floors');
  const floor = floors.find(one => one.building === '分庁舎' && one.name === name && one.plan !== null);
  if (!floor) throw new Error(`no plan of ${name}`);
  return floor;
}

async function draftOf(page: Page, floor: Floor): Promise<number> {
  const body = { floor: floor.area, basedOn: floor.plan };
  return (await ask<{ id: number }>(page, 'POST', '/api/seating/plans', body)).id;
}

const canvasOf = (page: Page) => page.getByRole('application', { name: '座席の図' });
const facts = (page: Page) => page.getByRole('region', { name: '図の点検' });

async function harmless(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('seats are placed in a row, numbered, zoned, checked, taken back by keys, and used from tomorrow', async ({
  browser,
}) => {
  const page = await arrive(browser, desk, satoru, '/');
  const floor = await quietFloor(page, '3F');
  await page.goto(`/seating/manage/plans?floor=${floor.area}`);
  await page
    .getByRole('button', { name: /第\d+版でできること/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'この版から下書きを作る' }).click();
  await expect(canvasOf(page)).toBeVisible();
  await expect(facts(page)).toContainText(`${floor.seats}席`);

  // A row in the middle of what is seen; then to its place by typing.
  await page.getByRole('button', { name: '一列に置く' }).click();
  await expect(facts(page)).toContainText(`${floor.seats + 4}席`);
  const inspector = page.getByRole('complementary', { name: '選んだもの' });
  await expect(inspector.getByRole('heading', { name: '4席を選んでいます' })).toBeVisible();
  const across = inspector.getByRole('textbox', { name: 'よこ（m）' });
  const before = Number(await across.inputValue());
  await canvasOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(across).toHaveValue(String(Math.round((before + 0.55) * 1000) / 1000));
  await page.keyboard.press('Control+z');
  await expect(across).toHaveValue(String(before));

  await page.getByRole('button', { name: /^番号/ }).click();
  const numbers = page.getByRole('region', { name: '番号をふる' });
  await numbers.getByRole('textbox', { name: 'はじめの番号' }).fill('Q-03');
  await numbers.getByRole('textbox', { name: 'はじめの番号' }).press('Enter');
  await numbers.getByRole('textbox', { name: /とばす数字/ }).fill('4');
  await numbers.getByRole('textbox', { name: /とばす数字/ }).press('Enter');
  await expect(numbers).toContainText('Q-03 → Q-07');
  await numbers.getByRole('button', { name: '番号をふる', exact: true }).click();

  await page.getByRole('button', { name: /^区画/ }).click();
  const box = await canvasOf(page).boundingBox();
  if (!box) throw new Error('the plan is not drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x - 90, y - 30);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 40, { steps: 4 });
  await page.mouse.up();
  const zone = page.getByRole('dialog', { name: '新しい区画' });
  await zone.getByRole('textbox', { name: '記号' }).fill('Q');
  await zone.getByRole('textbox', { name: '名前' }).fill('ためしの区画');
  await zone.getByRole('button', { name: '区画にする' }).click();
  await expect(inspector.getByRole('heading', { name: '区画 Q' })).toBeVisible();
  await canvasOf(page).focus();
  await page.keyboard.press('Control+z');
  await expect(inspector.getByRole('button', { name: /ためしの区画/ })).toBeHidden();
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Escape');
  await expect(inspector.getByRole('button', { name: /ためしの区画/ })).toBeVisible();

  await page.getByRole('button', { name: /なおす所/ }).click();
  await page.getByRole('button', { name: '一覧で編集' }).click();
  await page.getByRole('textbox', { name: '番号でさがす' }).fill('Q-0');
  await expect(page.getByRole('checkbox', { name: /^Q-0\d を選ぶ/ })).toHaveCount(4);
  await harmless(page);

  await expect(page.getByText(/に保存しました/)).toBeVisible();
  await page.getByRole('button', { name: '使う日をきめる' }).click();
  const use = page.getByRole('dialog', { name: /使う日/ });
  await use.getByRole('button', { name: 'あしたから' }).click();
  await use.getByRole('button', { name: '影響をみる' }).click();
  await use.getByRole('button', { name: /から使う$/ }).click();
  await expect(page.getByText('使う日が決まっている')).toBeVisible();
  await harmless(page);

  // Given back: the floor stays as it was for everybody else.
  const { plans } = await ask<{ plans: { id: number; state: string }[] }>(
    page,
    'GET',
    `/api/seating/plans?floor=${floor.area}`,
  );
  for (const { id, state } of plans)
    if (state === 'SET' || state === 'DRAFT') await ask(page, 'DELETE', `/api/seating/plans/${id}`);
});

test('a file with faults says in which lines, and one without becomes a draft that can be deleted', async ({
  browser,
}) => {
  const page = await arrive(browser, desk, satoru, '/');
  const floor = await quietFloor(page, '2F');
  const file = await ask<{ seats: { code: string }[] }>(page, 'GET', `/api/seating/plans/${floor.plan}/file`);
  const [first, second] = file.seats;
  const faulty = {
    ...file,
    seats: file.seats.map(seat => (seat === second ? { ...seat, code: first?.code } : seat)),
  };
  const asFile = (content: unknown) => ({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content, null, 1)),
  });
  await page.goto(`/seating/manage/plans?floor=${floor.area}`);
  await page.getByRole('button', { name: 'ファイルを読み込む' }).click();
  const form = page.getByRole('dialog', { name: '図のファイルを読み込む' });
  await form.locator('input[type=file]').setInputFiles(asFile(faulty));
  await form.getByRole('button', { name: '調べる' }).click();
  await expect(
    form
      .getByRole('listitem')
      .filter({ hasText: first?.code ?? '' })
      .first(),
  ).toContainText(/\d+行目/);
  await expect(form.getByRole('button', { name: '下書きにする' })).toBeHidden();

  await form.locator('input[type=file]').setInputFiles(asFile(file));
  await form.getByRole('button', { name: '調べる' }).click();
  await form.getByRole('button', { name: '下書きにする' }).click();
  await expect(canvasOf(page)).toBeVisible();
  await expect(facts(page)).toContainText(`${file.seats.length}席`);
  await page.getByRole('link', { name: '座席の図の一覧へ' }).click();
  const draft = page.getByRole('listitem').filter({ hasText: '下書き' }).first();
  await draft.getByRole('button', { name: /でできること/ }).click();
  await page.getByRole('menuitem', { name: '下書きを消す' }).click();
  await page.getByRole('button', { name: '消す', exact: true }).click();
  await expect(page.getByText('消しました。')).toBeVisible();
});

test('whose draft was changed by somebody else is told, and loses nothing', async ({ browser }) => {
  const page = await arrive(browser, desk, satoru, '/');
  const floor = await quietFloor(page, '1F');
  const id = await draftOf(page, floor);
  await page.goto(`/seating/plans/${id}`);
  await expect(canvasOf(page)).toBeVisible();
  const file = await ask<object>(page, 'GET', `/api/seating/plans/${id}/file`);
  const { revision } = await ask<{ revision: number }>(page, 'GET', `/api/seating/plans/${id}`);
  await ask(page, 'PUT', `/api/seating/plans/${id}`, { revision, file });
  await page.getByRole('button', { name: '昇降デスク', exact: true }).click();
  await expect(page.getByText('ほかの人がこの下書きをなおしました。')).toBeVisible();
  await page.getByRole('button', { name: '自分の図で上書きする' }).click();
  await expect(page.getByText(/に保存しました/)).toBeVisible();
  await page.reload();
  await expect(facts(page)).toContainText(`${floor.seats + 1}席`);
  await ask(page, 'DELETE', `/api/seating/plans/${id}`);
});

test('who looks after no floor is told so, on the phone too', async ({ browser }) => {
  const page = await arrive(browser, phone, misaki, '/seating/manage/plans');
  await expect(page.getByText('座席を管理する人だけが使えます')).toBeVisible();
});
