import { expect, test } from 'vitest';
import { isEnough, marks } from './marks';

const hits = (text: string, typed: string) =>
  marks(text, typed)
    .filter(part => part.hit)
    .map(part => part.text);

test('words of the title that were typed are marked, kana of grammar is not', () => {
  const title = '電子証明書の更新を代理人がするとき、暗証番号がわからない場合は?';
  const typed = '電子証明書の更新で暗証番号を忘れた方の代理てつづき';
  expect(hits(title, typed)).toEqual(['電子証明書', '更新', '代理', '暗証番号']);
});

test('width and case do not matter', () => {
  expect(hits('庁内WiFiの設定', 'ｗｉｆｉ')).toEqual(['WiFi']);
});

test('nothing is lost', () => {
  const title = 'RPAで帳票を読みこむ';
  expect(
    marks(title, 'rpa 帳票')
      .map(part => part.text)
      .join(''),
  ).toBe(title);
});

test('four letters are enough when they say something, eight always', () => {
  expect(isEnough('住民票の')).toBe(true);
  expect(isEnough('どうした')).toBe(false);
  expect(isEnough('どうしたらいいか')).toBe(true);
  expect(isEnough('住民票')).toBe(false);
});
