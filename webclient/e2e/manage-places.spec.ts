import { expect } from '@playwright/test';
import { arrive, misaki, satoru } from './people';
import { fresh } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

test('a facility manager opens a place, is asked before it is lost, reports a fault and takes it away', async ({
  browser,
}) => {
  const page = await arrive(browser, desk, satoru, '/booking/manage/places');
  const name = fresh('会議室').replace(' ', '');
  await page.getByRole('button', { name: '場所を加える' }).click();
  const form = page.getByRole('dialog', { name: '場所を加える' });
  await form.getByRole('button', { name: '保存', exact: true }).click();
  await expect(form.getByText('名前を書いてください。')).toBeVisible();
  await form.getByRole('textbox', { name: '名前' }).fill(name);
  await page.keyboard.press('Escape');
  await expect(form.getByRole('alert')).toContainText('まだ保存していません');
  await form.getByRole('button', { name: '書きつづける' }).click();
  await form.getByRole('checkbox', { name: 'ホワイトボード' }).check();
  await form.getByRole('button', { name: '保存', exact: true }).click();
  await expect(form).toBeHidden();
  await page.getByRole('textbox', { name: '名前・よみでさがす' }).fill(name);
  await page.getByRole('button', { name }).click();
  const edit = page.getByRole('dialog', { name: `「${name}」を直す` });
  await expect(edit.getByRole('checkbox', { name: 'ホワイトボード' })).toBeChecked();
  await edit.getByRole('textbox', { name: '何が起きているか' }).fill('電気がつきません');
  await edit.getByRole('button', { name: '使えなくする' }).click();
  await expect(edit).toBeHidden();
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('故障で使えない');
});

test('figures of places are a map of the week, charts with their tables, and a file', async ({ browser }) => {
  const page = await arrive(browser, desk, satoru, '/booking/manage/figures');
  await expect(page.getByRole('rowheader', { name: '月', exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: '場所ごとのグラフ' })).toBeVisible();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSVで保存' }).click();
  expect((await file).suggestedFilename()).toContain('予約の数字');
});

test('who looks after nothing is told so, on the phone too', async ({ browser }) => {
  const page = await arrive(browser, phone, misaki, '/booking/manage/policies');
  await expect(page.getByText('場所を管理する人だけが使えます')).toBeVisible();
});
