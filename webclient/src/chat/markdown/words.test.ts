import { expect, it } from 'vitest';
import { wordsOf } from './words';

it('a message in one line has its words and no marks', () => {
  const mentions = [{ kind: 'PERSON', id: 1, name: '中村 美咲' } as const];
  expect(
    wordsOf('> 何台\n\n**「40台」**です。\n- 机\n- 椅子\n\n@{p1} [要綱](https://city.example)', mentions, 80),
  ).toBe('何台 「40台」です。 机・椅子 @中村 美咲 要綱');
  expect(wordsOf('𠮷'.repeat(9), [], 4)).toBe('𠮷𠮷𠮷𠮷');
});
