import { expect, test } from 'vitest';
import { beginning, isLong } from './fold';

test('a text of a few lines is not long', () => {
  expect(isLong('了解です')).toBe(false);
  expect(isLong('一行\n'.repeat(24))).toBe(false);
  expect(isLong('あ'.repeat(24 * 46 - 1))).toBe(false);
});

test('many lines are long, and so is one line that fills as many', () => {
  expect(isLong('一行\n'.repeat(25))).toBe(true);
  expect(isLong('あ'.repeat(25 * 46))).toBe(true);
});

test('of a long text only the beginning is drawn, and more of it than is shown', () => {
  const text = '大雨警報の発表にともない、対応してください。\n'.repeat(125);
  expect(text.startsWith(beginning(text))).toBe(true);
  expect(beginning(text).split('\n').length).toBeLessThan(40);
  expect(isLong(beginning(text))).toBe(true);
});

test('a text that fits is drawn whole', () => {
  expect(beginning('了解です')).toBe('了解です');
});
