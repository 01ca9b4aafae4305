import { beforeEach, describe, expect, it } from 'vitest';
import { language } from '../../kernel/preferences';
import { fieldsOf, offersAt, typedTime, whenText } from './times';

const at = (text: string) => Date.parse(`${text}+09:00`);
const labels = (now: string) => offersAt(at(now)).map(({ label }) => label);

beforeEach(() => language.set('ja'));

describe('the usual times', () => {
  it('are this evening, tomorrow morning and Monday', () => {
    expect(labels('2026-11-18T10:24:00')).toEqual(['今日 17:00', '明日(木) 8:30', '11月23日(月) 8:30']);
  });

  it('leave out this evening when it is over, and Monday when it is tomorrow', () => {
    expect(labels('2026-11-22T16:55:00')).toEqual(['明日(月) 8:30']);
    expect(labels('2026-11-23T18:00:00')).toEqual(['明日(火) 8:30', '11月30日(月) 8:30']);
  });
});

it('any other time is typed as the clock in Japan shows it', () => {
  expect(typedTime('2026-11-24', '08:30')).toBe(at('2026-11-24T08:30:00'));
  expect(typedTime('', '08:30')).toBe(null);
  expect(fieldsOf(at('2026-11-24T08:05:00'))).toEqual({ date: '2026-11-24', time: '08:05' });
});

it('a time is told as people tell it', () => {
  const now = at('2026-11-18T10:24:00');
  expect(whenText(at('2026-11-18T17:00:00'), now)).toBe('今日 17:00');
  expect(whenText(at('2026-11-19T08:30:00'), now)).toBe('明日(木) 8:30');
  expect(whenText(at('2026-12-01T09:00:00'), now)).toBe('12月1日(火) 9:00');
});
