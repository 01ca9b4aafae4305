import { expect, it } from 'vitest';
import { marked } from './marked';

const shown = (text: string, wanted: string, most = 200) =>
  marked(text, wanted, most)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

it('marks every word that was looked for, whatever its width and case', () => {
  expect(shown('汐見12号線は片側通行、12号線です', '12号線')).toBe('汐見[12号線]は片側通行、[12号線]です');
  expect(shown('ＤＸ推進とdx', 'dx 推進')).toBe('[ＤＸ][推進]と[dx]');
});

it('begins a little before the first hit', () => {
  expect(shown(`${'あ'.repeat(100)}倒木${'い'.repeat(10)}`, '倒木', 40)).toBe(
    `…${'あ'.repeat(24)}[倒木]${'い'.repeat(10)}`,
  );
});

it('marks nothing where nothing was looked for or found', () => {
  expect(shown('倒木です', '')).toBe('倒木です');
  expect(shown('倒木です', '冠水')).toBe('倒木です');
});
