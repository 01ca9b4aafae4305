import { expect, test } from 'vitest';
import type { Mark } from '../kernel/wire';
import { partsOf } from './marks';

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
