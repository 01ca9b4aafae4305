import { describe, expect, it } from 'vitest';
import { minuteOfDay } from './facts';
import { decide, type Facts, hasWord, isQuiet, type Loudness, waits } from './rule';
import table from './rule.json';

/** The server's `NoticeRuleTest` reads the same table. */
describe('a message concerns a person', () => {
  it.each(table.cases)('$says', ({ facts, loudness }) => {
    expect(decide(facts as Facts)).toBe(loudness as Loudness);
  });

  it.each(table.words)('$words in $text: $found', ({ text, words, found }) => {
    expect(hasWord(text, words)).toBe(found);
  });

  it.each(table.quiet)('$from-$to at $at: $quiet', ({ from, to, at, quiet }) => {
    expect(isQuiet({ from, to }, minuteOfDay(Date.parse(at)))).toBe(quiet);
  });

  it('only what concerns me waits for working hours', () => {
    const usual = table.cases.find(({ says }) => says === 'the usual waits for working hours')
      ?.facts as Facts;
    expect(waits(usual)).toBe(true);
    expect(waits({ ...usual, kind: 'GROUP' })).toBe(false);
    expect(waits({ ...usual, times: 'WORKING' })).toBe(false);
  });
});
