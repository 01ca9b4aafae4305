import { expect, test } from 'vitest';
import { language } from '../../kernel/preferences';
import {
  faultOf,
  fiscalYearEnd,
  formOf,
  movedTo,
  nthOf,
  type Repeat,
  ruleOf,
  withDate,
  withRule,
  withWeekday,
} from './rule';
import { sentenceOf, whenOf } from './sentence';

language.set('ja');

const TUESDAY = '2026-11-24';
const say = (repeat: Repeat, ifClosed: 'SKIP' | 'BEFORE' | 'AFTER' = 'SKIP', skip: string[] = []) =>
  sentenceOf({ repeat, ifClosed, skip, instead: [] });

test('each form fits the first day and is known again by its rule', () => {
  const forms = ['DAILY', 'WEEKLY', 'BIWEEKLY', 'MONTH_DAY', 'MONTH_NTH'] as const;
  expect(forms.map(form => formOf(ruleOf(form, TUESDAY)))).toEqual(forms);
  expect(ruleOf('MONTH_NTH', TUESDAY)).toMatchObject({ nth: 4, weekday: 2, monthDay: null, days: [] });
  expect(ruleOf('MONTH_DAY', TUESDAY)).toMatchObject({ monthDay: 24, nth: null, weekday: null });
});

test('a rule is said as a clerk would say it', () => {
  const weekly = { ...ruleOf('WEEKLY', TUESDAY), until: '2026-12-25' };
  expect(say(withWeekday(weekly, 4), 'BEFORE')).toBe(
    '毎週 火・木曜日、12月25日(金)まで。閉庁日は前の開庁日にします。',
  );
  expect(say({ ...ruleOf('BIWEEKLY', TUESDAY), until: null, count: 6 })).toBe(
    '隔週 火曜日、6回。閉庁日はとばします。',
  );
  expect(say({ ...ruleOf('MONTH_NTH', '2026-11-30'), until: '2027-03-31' }, 'AFTER', ['2026-12-28'])).toBe(
    '毎月 最終月曜日、3月31日(水)まで。閉庁日は次の開庁日にします。1回は除きます。',
  );
  expect(whenOf(ruleOf('MONTH_DAY', TUESDAY))).toBe('毎月 24日');
  expect(whenOf({ ...weekly, days: [1, 2, 3, 4, 5] })).toBe('毎週 平日(月〜金曜日)');
  expect(whenOf({ ...weekly, interval: 3 })).toBe('3週ごと 火曜日');
});

test('it is said in English, too', () => {
  language.set('en');
  expect(whenOf(ruleOf('MONTH_NTH', TUESDAY))).toBe('Every month on the fourth Tue');
  language.set('ja');
});

test('the fifth of a weekday is the last one, so that every month has one', () => {
  expect(['2026-11-01', '2026-11-24', '2026-11-30'].map(nthOf)).toEqual([1, 4, -1]);
});

test('the last weekday of a weekly rule stays', () => {
  const one = ruleOf('WEEKLY', TUESDAY);
  expect(withWeekday(one, 2).days).toEqual([2]);
  expect(withWeekday(withWeekday(one, 5), 1).days).toEqual([1, 2, 5]);
});

test('the rule follows the first day as long as it says nothing more', () => {
  const one = ruleOf('WEEKLY', TUESDAY);
  expect(movedTo(one, TUESDAY, '2026-11-26').days).toEqual([4]);
  expect(movedTo(withWeekday(one, 4), TUESDAY, '2026-11-26').days).toEqual([2, 4]);
  expect(movedTo(ruleOf('MONTH_DAY', TUESDAY), TUESDAY, '2026-11-26').monthDay).toBe(26);
  const later = movedTo(one, TUESDAY, '2027-11-23');
  expect(later.until && later.until > '2027-11-23').toBe(true);
});

test('a date is left out, or something else is taken on it, never both; another rule forgets it', () => {
  const wish = { repeat: ruleOf('WEEKLY', TUESDAY), ifClosed: 'SKIP' as const, skip: [], instead: [] };
  const instead = { original: '2026-12-01', from: 'a', until: 'b', places: [4] };
  const out = withDate(withDate(wish, '2026-12-08', 'skip'), '2026-12-01', 'skip');
  expect(out.skip).toEqual(['2026-12-01', '2026-12-08']);
  const other = withDate(out, '2026-12-01', instead);
  expect([other.skip, other.instead]).toEqual([['2026-12-08'], [instead]]);
  expect(withDate(other, '2026-12-01', null).instead).toEqual([]);
  expect(withRule(other, { ifClosed: 'BEFORE' })).toEqual({ ...wish, ifClosed: 'BEFORE' });
});

test('an end before the beginning, too far, or no number is named', () => {
  const one = ruleOf('WEEKLY', TUESDAY);
  expect(faultOf(one, TUESDAY)).toBeNull();
  expect(faultOf({ ...one, until: '2026-11-23' }, TUESDAY)).toBe('end');
  expect(faultOf({ ...one, until: '2029-01-01' }, TUESDAY)).toBe('far');
  expect([0, 401, 1.5, Number.NaN].map(count => faultOf({ ...one, until: null, count }, TUESDAY))).toEqual([
    'count',
    'count',
    'count',
    'count',
  ]);
});

test('the fiscal year ends with March', () => {
  expect(['2026-11-24', '2027-02-01', '2027-03-31'].map(fiscalYearEnd)).toEqual([
    '2027-03-31',
    '2027-03-31',
    '2027-03-31',
  ]);
  expect(fiscalYearEnd('2027-04-01')).toBe('2028-03-31');
});
