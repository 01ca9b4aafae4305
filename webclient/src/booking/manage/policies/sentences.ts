import { dateWord, weekdayWord } from '../../../kernel/time';
import type { PolicyTerms } from '../../../kernel/wire';
import { lengthWord } from '../../times';
import { texts } from '../texts';

/** 「2月1日」 of `02-01`, which is so in every year. */
const dateOfYear = (day: string) => dateWord(`2000-${day}T12:00:00+09:00`);

/** What a policy means, in sentences a clerk would say. */
export function sentences(terms: PolicyTerms, unitName: (unit: number | null) => string): string[] {
  const { t } = texts;
  const { quota, checkIn, priority } = terms;
  const all = [
    t('says.horizon', { n: terms.horizonDays }),
    terms.yearOpens && t('says.yearOpens', { day: dateOfYear(terms.yearOpens) }),
    t('says.length', {
      from: lengthWord(terms.minMinutes),
      to: lengthWord(terms.maxMinutes),
      step: terms.stepMinutes,
    }),
    t('says.opens', { hours: hoursOf(terms) || t('says.never') }),
    terms.closedDaysToo ? t('says.closedToo') : t('says.notClosed'),
    terms.approval === 'OWNER' && t('says.approval', { n: terms.approvalHours }),
    priority && t('says.priority', { unit: unitName(priority.unit) || t('says.owner'), n: priority.days }),
    quota.openPerPerson !== null && t('says.open', { n: quota.openPerPerson }),
    quota.minutesPerWeekPerPerson !== null &&
      t('says.weekPerson', { time: lengthWord(quota.minutesPerWeekPerPerson) }),
    quota.minutesPerWeekPerUnit !== null &&
      t('says.weekUnit', { time: lengthWord(quota.minutesPerWeekPerUnit) }),
    checkIn.needed
      ? t('says.checkIn', { before: checkIn.opensBefore, grace: checkIn.grace })
      : t('says.noCheckIn'),
    checkIn.needed &&
      checkIn.exemptFromMinutes !== null &&
      t('says.exempt', { time: lengthWord(checkIn.exemptFromMinutes) }),
    terms.titles === 'SECTION_ONLY' && t('says.titles'),
    !terms.onBehalf && t('says.notOnBehalf'),
  ];
  return all.filter((one): one is string => typeof one === 'string');
}

/** 月〜金 8:30–17:15、土 9:00–12:00 */
export function hoursOf({ opens }: Pick<PolicyTerms, 'opens'>): string {
  const byHours = new Map<string, number[]>();
  for (const { day, from, until } of opens) {
    const hours = `${from.replace(/^0/, '')}–${until.replace(/^0/, '')}`;
    byHours.set(hours, [...(byHours.get(hours) ?? []), day]);
  }
  return [...byHours].map(([hours, days]) => `${daysWord(days)} ${hours}`).join('、');
}

function daysWord(days: readonly number[]): string {
  const sorted = days.toSorted((a, b) => a - b);
  const first = sorted[0] ?? 1;
  const last = sorted.at(-1) ?? 1;
  if (sorted.length > 2 && last - first === sorted.length - 1)
    return `${weekdayWord(first)}〜${weekdayWord(last)}`;
  return sorted.map(weekdayWord).join('・');
}
