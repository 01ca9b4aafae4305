import { expect, test } from 'vitest';
import type { Mark } from '../kernel/wire';
import { nearHit, partsOf } from './marks';

const shown = (text: string, ...spans: [number, number][]) =>
  partsOf(
    text,
    spans.map(([from, to]): Mark => ({ from, to })),
  )
    .map(part => (part.hit ? `[${part.text}]` : part.text))
    .join('');

test('what was hit stands apart', () => {
  expect(shown('電子証明書の更新', [0, 5], [6, 8])).toBe('[電子証明書]の[更新]');
});

test('marks that touch or overlap are one, in whatever order they come', () => {
  expect(shown('電子証明書の更新', [2, 5], [0, 3], [5, 6])).toBe('[電子証明書の]更新');
});

test('marks outside the text, and empty or turned ones, mark nothing', () => {
  expect(shown('更新', [5, 9], [1, 1], [2, 0])).toBe('更新');
  expect(shown('更新', [-3, 1], [1, 99])).toBe('[更新]');
  expect(shown('', [0, 2])).toBe('');
});

test('a line of which only the beginning shows begins a little before its first hit', () => {
  const near = (text: string, ...spans: [number, number][]) => {
    const cut = nearHit(
      text,
      spans.map(([from, to]): Mark => ({ from, to })),
      4,
    );
    return partsOf(cut.text, cut.marks)
      .map(part => (part.hit ? `[${part.text}]` : part.text))
      .join('');
  };
  expect(near('おはようございます。研修は中止、研修室も', [10, 12], [16, 18])).toBe(
    '…います。[研修]は中止、[研修]室も',
  );
  expect(near('研修は中止', [0, 2])).toBe('[研修]は中止');
  expect(near('おはようございます')).toBe('おはようございます');
});
