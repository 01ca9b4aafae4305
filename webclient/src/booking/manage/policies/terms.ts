import type { Policy, PolicyTerms } from '../../../kernel/wire';
import { texts } from '../texts';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** A policy without its number; what a new one begins with. */
export function termsOf(policy: Policy | null): PolicyTerms {
  if (policy) {
    const { id: _, ...terms } = policy;
    return terms;
  }
  return {
    name: '',
    horizonDays: 90,
    yearOpens: null,
    stepMinutes: 15,
    minMinutes: 15,
    maxMinutes: 480,
    opens: [1, 2, 3, 4, 5].map(day => ({ day, from: '08:30', until: '17:15' })),
    closedDaysToo: false,
    approval: 'NONE',
    approvalHours: 48,
    priority: null,
    quota: { openPerPerson: null, minutesPerWeekPerPerson: null, minutesPerWeekPerUnit: null },
    checkIn: { needed: true, opensBefore: 15, grace: 10, exemptFromMinutes: 480 },
    titles: 'SHOWN',
    onBehalf: true,
  };
}

/** What keeps it from being sent, in a sentence; null when nothing does. */
export function wrongWith(terms: PolicyTerms): string | null {
  const { t } = texts;
  if (terms.name.trim() === '') return t('wrong.name');
  if (!(terms.horizonDays >= 0 && terms.horizonDays <= 400)) return t('wrong.horizon');
  if (!(terms.minMinutes >= 1 && terms.minMinutes <= terms.maxMinutes)) return t('wrong.length');
  if (!(terms.stepMinutes >= 1 && 1440 % terms.stepMinutes === 0)) return t('wrong.step');
  const odd = terms.opens.some(({ from, until }) => !CLOCK.test(from) || !CLOCK.test(until) || from >= until);
  return odd ? t('wrong.opens') : null;
}
