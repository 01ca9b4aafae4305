import { expect, test } from 'vitest';
import { messages } from './i18n';
import { language } from './preferences';

const sample = messages(
  { greet: 'おはようございます、{name}さん', count: '{n}人' },
  { greet: 'Good morning, {name}', count: '{n} people' },
);

test('a text speaks the chosen language and takes its parts by name', () => {
  language.set('ja');
  expect(sample.t('greet', { name: '中村' })).toBe('おはようございます、中村さん');
  language.set('en');
  expect(sample.t('greet', { name: 'Nakamura' })).toBe('Good morning, Nakamura');
});

test('a missing key or part does not compile', () => {
  // @ts-expect-error the part {n} is missing
  expect(() => sample.t('count')).not.toThrow();
  // @ts-expect-error there is no such key
  expect(() => messages({ a: 'あ' }, {})).not.toThrow();
});
