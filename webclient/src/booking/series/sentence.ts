import { weekdayWord } from '../../kernel/time';
import { dayWord } from '../../plan/days';
import { formOf, LAST, type Repeat, type RepeatWish } from './rule';
import { texts } from './texts';

/** The rule as one says it: 「毎週 火・木曜日、12月25日(金)まで。閉庁日は前の開庁日にします」 */
export function sentenceOf({ repeat, ifClosed, skip }: RepeatWish): string {
  const { t } = texts;
  const parts = [whenOf(repeat), endOf(repeat)].filter(Boolean).join(t('say.comma'));
  const left = skip.length > 0 ? t('say.left', { n: skip.length }) : '';
  return `${parts}${t('say.stop')}${t(`say.${ifClosed}`)}${left}`;
}

/** When it comes, without the end: 「隔週 水曜日」 */
export function whenOf(repeat: Repeat): string {
  const { t } = texts;
  const { interval, days, monthDay, nth, weekday } = repeat;
  switch (formOf(repeat)) {
    case 'DAILY':
      return interval === 1 ? t('say.daily') : t('say.everyDays', { n: interval });
    case 'BIWEEKLY':
      return t('say.biweekly', { days: weekdaysOf(days) });
    case 'WEEKLY':
      return interval === 1
        ? t('say.weekly', { days: weekdaysOf(days) })
        : t('say.everyWeeks', { n: interval, days: weekdaysOf(days) });
    case 'MONTH_DAY':
      return t(interval === 1 ? 'say.monthDay' : 'say.monthsDay', { n: interval, day: monthDay ?? 1 });
    case 'MONTH_NTH':
      return t(interval === 1 ? 'say.monthNth' : 'say.monthsNth', {
        n: interval,
        nth: nthWord(nth ?? 1),
        day: weekdayLong(weekday ?? 1),
      });
  }
}

function endOf({ until, count }: Repeat): string {
  if (until) return texts.t('say.until', { day: dayWord(until) });
  return count === null ? '' : texts.t('say.count', { n: count });
}

export function nthWord(nth: number): string {
  if (nth === LAST) return texts.t('nth.last');
  return texts.t(`nth.${Math.min(Math.max(nth, 1), 5) as 1 | 2 | 3 | 4 | 5}`);
}

export function weekdayLong(weekday: number): string {
  return texts.t('say.weekday', { day: weekdayWord(weekday) });
}

const WEEK = [1, 2, 3, 4, 5];

/** 「火・木曜日」; Monday to Friday have their own word. */
function weekdaysOf(days: readonly number[]): string {
  if (days.length === 5 && WEEK.every(day => days.includes(day))) return texts.t('say.weekdays');
  return texts.t('say.weekday', { day: days.map(weekdayWord).join(texts.t('say.and')) });
}
