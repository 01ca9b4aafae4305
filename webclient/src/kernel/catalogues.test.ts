import { expect, test } from 'vitest';

type Texts = Record<string, string>;

const ja = import.meta.glob<{ ja: Texts }>('../**/messages.ja.ts', { eager: true });
const en = import.meta.glob<{ en: Texts }>('../**/messages.en.ts', { eager: true });

const parts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('every feature speaks both languages', () => {
  const english = Object.keys(en).map(path => path.replace('.en.', '.ja.'));
  expect(english.sort()).toEqual(Object.keys(ja).sort());
});

for (const [path, { ja: texts }] of Object.entries(ja)) {
  const translated = en[path.replace('.ja.', '.en.')]?.en ?? {};

  test(`${path}: the same keys with the same parts, and nothing empty`, () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(texts).sort());
    for (const [key, text] of Object.entries(texts)) {
      expect([key, parts(translated[key] ?? '')]).toEqual([key, parts(text)]);
      expect(text.trim() && translated[key]?.trim(), key).toBeTruthy();
    }
  });
}
