import { describe, expect, it } from 'vitest';
import { type Candidate, meansEverybody, queryAt, ranked } from './mention';
import { fromWire, mentionsOf, stillNamed, tokensIn, toWire, withName } from './mentionText';

const typed = (text: string, caret = text.length) => queryAt(text, caret)?.text ?? null;

describe('an @', () => {
  it('asks for a name behind 仮名, 漢字, a space, a bracket and at the beginning', () => {
    expect(typed('@')).toBe('');
    expect(typed('@佐藤')).toBe('佐藤');
    expect(typed('資料は@やま')).toBe('やま');
    expect(typed('資料は ＠やま')).toBe('やま');
    expect(typed('(@ＹＡＭＡ')).toBe('yama');
    expect(typed('一行め\n@sato')).toBe('sato');
  });

  it('belongs to a mail address behind a letter or a digit', () => {
    expect(typed('nakamura@mina')).toBe(null);
    expect(typed('a.b-1@')).toBe(null);
  });

  it('is over after a space, a token, or far away', () => {
    expect(typed('@佐藤 ')).toBe(null);
    expect(typed('@{p12}')).toBe(null);
    expect(typed(`@${'あ'.repeat(21)}`)).toBe(null);
  });

  it('says where it stands, to be replaced', () => {
    expect(queryAt('資料は@やまです', 6)).toEqual({ text: 'やま', from: 3, to: 6 });
  });
});

describe('the list', () => {
  const one = (name: string, outside = false): Candidate => ({
    token: name,
    name,
    aside: '',
    person: null,
    unit: null,
    outside,
  });
  const names = (all: Candidate[]) => all.map(({ name }) => name);

  it('has those of the room first, then units, then others', () => {
    const people = [one('外の人', true), one('中の人')];
    expect(names(ranked(one('全員'), people, [one('道路河川課')]))).toEqual([
      '全員',
      '中の人',
      '道路河川課',
      '外の人',
    ]);
  });

  it('knows everybody by several words', () => {
    expect(['', '全', 'ぜん', 'al', 'ev'].map(meansEverybody)).toEqual([true, true, true, true, true]);
    expect(meansEverybody('佐')).toBe(false);
  });
});

describe('names in the text', () => {
  const sato = { token: '@{p12}', shown: '@佐藤' };
  const satoMakoto = { token: '@{p13}', shown: '@佐藤 誠' };
  const all = { token: '@{room}', shown: '@全員' };

  it('are sent as ids, the longest name first', () => {
    expect(toWire('@佐藤 誠 さんと@佐藤 さん、@全員', [sato, satoMakoto, all])).toBe(
      '@{p13} さんと@{p12} さん、@{room}',
    );
  });

  it('are what was chosen, not what was typed alike', () => {
    expect(toWire('@佐藤 さん', [])).toBe('@佐藤 さん');
    expect(toWire('a.c@佐藤', [{ token: '@{p1}', shown: '@a.c' }])).toBe('a.c@佐藤');
  });

  it('come back from what another device wrote', () => {
    const known = new Map([
      ['@{p12}', '@佐藤'],
      ['@{p13}', '@佐藤 誠'],
    ]);
    const wire = '@{p13} さんと @{p12} さんと @{p99} さん';
    const { text, named } = fromWire(wire, known);
    expect(text).toBe('@佐藤 誠 さんと @佐藤 さんと @{p99} さん');
    expect(toWire(text, named)).toBe(wire);
    expect(tokensIn(wire)).toEqual(['@{p13}', '@{p12}', '@{p99}']);
  });

  it('are forgotten when they are no longer there', () => {
    expect(stillNamed('@佐藤 さん', [sato, satoMakoto])).toEqual([sato]);
  });

  it('tell apart who is called the same', () => {
    expect(withName([satoMakoto], '@{p14}', '佐藤 誠', '税務課').shown).toBe('@佐藤 誠(税務課)');
    expect(withName([satoMakoto], '@{p13}', '佐藤 誠', '税務課')).toBe(satoMakoto);
  });

  it('are shown before the server has read them', () => {
    expect(mentionsOf('@佐藤 さんと@全員', [sato, all])).toEqual([
      { kind: 'PERSON', id: 12, name: '佐藤' },
      { kind: 'ROOM', id: 0, name: '全員' },
    ]);
  });
});
