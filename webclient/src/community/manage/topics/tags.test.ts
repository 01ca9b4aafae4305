import { expect, test } from 'vitest';
import type { Tag } from '../../../kernel/wire';
import { called, living, synonymsOf } from './tags';

const tag = (id: number, name: string, synonyms: string[] = [], into: number | null = null): Tag => ({
  id,
  name,
  synonyms,
  into,
});

test('merged tags are not listed any more', () => {
  expect(living([tag(1, 'わ'), tag(2, 'あ', [], 1), tag(3, 'い')]).map(({ id }) => id)).toEqual([3, 1]);
});

test('a tag is found by its name and its synonyms, whatever width and case', () => {
  const tags = [tag(1, 'VPN', ['リモート接続']), tag(2, '複合機', ['コピー機'])];
  expect(called(tags, '#ｖｐｎ').map(({ id }) => id)).toEqual([1]);
  expect(called(tags, 'コピー').map(({ id }) => id)).toEqual([2]);
  expect(called(tags, '')).toHaveLength(2);
});

test('synonyms are read as people write them', () => {
  expect(synonymsOf('引越し、引っ越し,転居\n ＃転入 、、引越し')).toEqual([
    '引越し',
    '引っ越し',
    '転居',
    '転入',
  ]);
});
