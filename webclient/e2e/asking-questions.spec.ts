import { expect, type Page } from '@playwright/test';
import { ask, group, idOf, tell, without } from './asking';
import { arrive, kentaro, makoto, misaki, satoru, sho } from './people';
import { fresh, inRoom, inThread, open, said, say } from './rooms';
import { desk, phone } from './screens';
import { test } from './story';

test.use({ actionTimeout: 20_000 });

type Caller = Pick<Page, 'request'>;

const box = (page: Page) => page.getByRole('textbox', { name: '質問を書く' });
const similar = (page: Page) => page.getByRole('region', { name: 'にた質問' });
const answers = (page: Page) => page.getByRole('article', { name: /の回答$/ });

/** A question that is answered and solved already; its id. */
async function solved(asker: Caller, answerer: Caller, question: string, answer: string): Promise<number> {
  const asked = { op: crypto.randomUUID(), text: question, tags: [] };
  const { question: id } = await ask<{ question: number }>(asker, 'POST', '/api/community/questions', asked);
  const written = { op: crypto.randomUUID(), text: answer };
  const made = await ask<{ id: number }>(answerer, 'POST', `/api/community/questions/${id}/answers`, written);
  await ask(asker, 'PUT', `/api/community/answers/${made.id}/accepted`);
  await found(asker, question, question);
  return id;
}

/** A hub that has just started for the first time still makes its index. */
async function found(caller: Caller, text: string, title: string): Promise<void> {
  const path = `/api/community/similar?text=${encodeURIComponent(text)}`;
  const titles = async () => {
    const { hits } = await ask<{ hits: { question: { title: string } }[] }>(caller, 'GET', path);
    return hits.map(({ question }) => question.title);
  };
  await expect.poll(titles, { timeout: 60_000 }).toContain(title);
}

async function askedBy(caller: Caller): Promise<number> {
  const path = '/api/community/questions?tab=ASKED_BY_ME';
  return (await ask<{ questions: unknown[] }>(caller, 'GET', path)).questions.length;
}

test('an answer that is there already appears while one types and solves it; nothing is posted', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const here = await arrive(browser, desk, misaki, '/');
  const begun = `公用自転車${Date.now() % 1_000_000}号の青い鍵を土曜に`;
  const title = `${begun}借りるには`;
  await solved(
    await without(here, makoto),
    await without(here, sho),
    title,
    '守衛室の**青い箱**にあります。',
  );
  const before = await askedBy(here);

  await here.getByRole('link', { name: '質問広場' }).click();
  await box(here).pressSequentially(begun);
  const hit = similar(here).getByRole('listitem').filter({ hasText: title });
  await expect(hit.getByText('守衛室の青い箱にあります。')).toBeVisible();
  await expect(hit.getByText('解決済み')).toBeVisible();
  await here.keyboard.press('ArrowDown');
  await expect(similar(here).getByRole('link').first()).toBeFocused();
  await hit.getByRole('link').first().focus();
  await hit.getByRole('button', { name: 'これで解決' }).click();
  await expect(here.getByText('質問は出さずに終えました')).toBeVisible();
  await expect(box(here)).toHaveValue('');

  await here.getByRole('button', { name: '元に戻す' }).click();
  await expect(box(here)).toHaveValue(begun);
  await here.waitForTimeout(500); // A draft is put down when one stops for a moment.
  await here.reload();
  await expect(box(here)).toHaveValue(begun);
  await hit.getByRole('link').first().click();
  await here.getByRole('button', { name: 'これで解決' }).first().click();
  await expect(here.getByText('質問は出さずに終えました')).toBeVisible();
  expect(await askedBy(here)).toBe(before);
});

test('a question is answered by another section, solved by who asked, and found by other words', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const here = await arrive(browser, phone, misaki, '/community');
  const there = await arrive(browser, desk, sho, '/community?tab=NEW');
  const title = fresh('引っ越してきた方に渡す防災ラジオの予備電池はどこですか');

  await here.getByRole('button', { name: 'わからないことを書いてください' }).click();
  await box(here).fill(title);
  await here.getByRole('button', { name: '質問する' }).click();
  await expect(here.getByRole('heading', { name: title })).toBeVisible();

  await there.getByRole('link', { name: title }).click();
  await there
    .getByRole('textbox', { name: '答えを書く(あとから直せます)' })
    .fill('3階の備蓄棚、**上から二段目**です。');
  await there.getByRole('button', { name: '答える' }).click();

  const answer = answers(here).filter({ hasText: '3階の備蓄棚' });
  await expect(answer.getByText('上から二段目')).toBeVisible();
  await answer.getByRole('button', { name: 'これで解決' }).click();
  await expect(here.getByText('解決済み', { exact: true }).first()).toBeVisible();
  await expect(answers(there).getByText('質問者が解決に')).toBeVisible();

  const seeker = await arrive(browser, desk, satoru, '/community');
  const otherWords = '転入した方に渡す防災ラジオの予備電池';
  await found(seeker, otherWords, title);
  await box(seeker).fill(otherWords);
  await expect(similar(seeker).getByRole('link', { name: title }).first()).toBeVisible();
});

test('a message becomes a question, and its answer goes back to the room', async ({ browser }) => {
  test.setTimeout(120_000);
  const here = await arrive(browser, desk, misaki, '/chat');
  const other = await without(here, sho);
  const room = await group(here, fresh('窓口の相談'), [
    await idOf(other),
    await idOf(await without(here, kentaro)),
  ]);
  const text = fresh('外国語の転出証明は何か国語で出せますか');
  const n = await tell(other, room, text);

  await here.goto(`/chat/${room}`);
  const article = inRoom(here).getByRole('article').filter({ hasText: text });
  await article.hover();
  await article.getByRole('button', { name: 'この投稿の操作' }).click();
  await here.getByRole('menuitem', { name: '質問にする' }).click();
  await expect(box(here)).toHaveValue(new RegExp(text.slice(0, 12)));
  await here.getByRole('button', { name: '質問する' }).click();
  await expect(here.getByText('から作成')).toBeVisible();

  const question = Number(/\/community\/q\/(\d+)/.exec(here.url())?.[1]);
  const written = { op: crypto.randomUUID(), text: '英語と中国語です。' };
  await ask(other, 'POST', `/api/community/questions/${question}/answers`, written);
  const answer = answers(here).filter({ hasText: '英語と中国語です。' });
  await answer.getByRole('button', { name: /の回答の操作$/ }).click();
  await here.getByRole('menuitem', { name: 'チャットに返す' }).click();
  await expect(here.getByText('もとの部屋に投稿しました')).toBeVisible();
  await here.goto(`/chat/${room}/${n}/thread`);
  await expect(inThread(here).getByText('英語と中国語です。').first()).toBeVisible();
});

test('whoever asks in the room of their section is quietly offered the answer there is', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const here = await arrive(browser, desk, misaki, '/chat');
  const title = `公用カヌー${Date.now() % 1_000_000}号の艇庫の鍵はどこで借りられますか`;
  await solved(await without(here, makoto), await without(here, sho), title, '体育館の窓口で借りられます。');
  const beside = await arrive(browser, desk, kentaro, '/chat');
  await open(here, '情報政策課');
  await open(beside, '情報政策課');
  await say(here, title);
  const offer = here.getByRole('complementary', { name: '質問広場に同じ質問があります' });
  await expect(offer.getByText('体育館の窓口で借りられます。')).toBeVisible();
  await expect(said(beside, title)).toBeVisible();
  await expect(beside.getByText('質問広場に同じ質問があります')).toBeHidden();
  await offer.getByRole('button', { name: '閉じる' }).click();
  await expect(offer).toBeHidden();
});
