import { expect, test } from 'vitest';
import { hitRange } from './reading';

const marked = (text: string, typed: string) => {
  const range = hitRange(text, typed);
  return range && text.slice(...range);
};

test('romaji marks the kana it stands for, half a syllable the whole one', () => {
  expect(marked('やまざき しょう', 'yamaz')).toBe('やまざ');
  expect(marked('やまざき しょう', 'zaki')).toBe('ざき');
  expect(marked('やまざき しょう', 'sho')).toBe('しょ');
});

test('both ways to spell romaji are understood', () => {
  expect(marked('つちや ふじこ', 'tsuchiya')).toBe('つちや');
  expect(marked('つちや ふじこ', 'tutiya')).toBe('つちや');
  expect(marked('つちや ふじこ', 'fuji')).toBe('ふじ');
  expect(marked('いのうえ じゅん', 'jun')).toBe('じゅん');
});

test('doubled letters may be typed once or twice', () => {
  expect(marked('しんのすけ', 'shinnosuke')).toBe('しんのすけ');
  expect(marked('はっとり まさる', 'hattori')).toBe('はっとり');
  expect(marked('おおいし けい', 'ooishi')).toBe('おおいし');
});

test('kana, katakana and kanji are marked as they are typed', () => {
  expect(marked('やまざき しょう', 'まざ')).toBe('まざ');
  expect(marked('やまざき しょう', 'ヤマ')).toBe('やま');
  expect(marked('山﨑 翔', '山')).toBe('山');
});

test('what does not occur is not marked', () => {
  expect(hitRange('やまざき しょう', 'suzuki')).toBeNull();
  expect(hitRange('やまざき しょう', '2563')).toBeNull();
  expect(hitRange('やまざき しょう', '')).toBeNull();
});
