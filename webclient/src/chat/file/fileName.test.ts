import { expect, test } from 'vitest';
import { extensionOf, sizeText, splitName } from './fileName';

test.each([
  ['通行規制図_汐見12号線_1020版.pdf', '通行規制図_汐見12号線_', '1020版.pdf'],
  ['避難所一覧.xlsx', '', '避難所一覧.xlsx'],
  ['IMG_0412.JPG', 'IMG', '_0412.JPG'],
  ['写真が👨‍👩‍👧‍👦👨‍👩‍👧‍👦です.png', '写真', 'が👨‍👩‍👧‍👦👨‍👩‍👧‍👦です.png'],
  ['.gitignore', '.giti', 'gnore'],
])('%s keeps its end', (name, start, end) => {
  expect(splitName(name)).toEqual([start, end]);
});

test.each([
  ['a.tar.gz', 'gz'],
  ['A.PDF', 'pdf'],
  ['名前', ''],
  ['.profile', ''],
  ['文. これは拡張子ではない', ''],
])('the extension of %s', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [421_888, '412 KB'],
  [1_258_291, '1.2 MB'],
  [104_857_600, '100 MB'],
  [1_048_575, '1 MB'],
  [5_368_709_120, '5 GB'],
])('%d bytes', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
