import type { Purpose, PurposeTerms } from '../../../kernel/wire';
import { texts } from '../texts';

/** The icons that the screen of bookings knows. */
export const ICONS = [
  'zap',
  'message-circle',
  'users',
  'user',
  'video',
  'focus',
  'utensils',
  'presentation',
  'projector',
  'armchair',
] as const;

/** A purpose without its number; what a new one begins with. */
export function termsOf(purpose: Purpose | null): PurposeTerms {
  if (purpose) {
    const { id: _, ...terms } = purpose;
    return terms;
  }
  return {
    name: '',
    icon: 'presentation',
    hint: '',
    minutes: 60,
    choices: [30, 60, 90],
    kinds: ['ROOM'],
    features: { needed: [], wanted: [] },
    peopleFrom: 2,
    peopleTo: 8,
    titleNeeded: false,
    link: false,
    weights: { fit: 4, near: 4, features: 3, free: 1, spare: 3, usual: 2 },
    order: 1,
    active: true,
  };
}

/** 10, 30, 60 of 「10・30 60」; what is no number is left out. */
export function lengthsOf(text: string): number[] {
  return text
    .split(/[^\d]+/)
    .filter(Boolean)
    .map(Number);
}

export function wrongWith(terms: PurposeTerms): string | null {
  const { t } = texts;
  if (terms.name.trim() === '') return t('wrong.name');
  if (terms.kinds.length === 0) return t('wrong.kinds');
  const odd = [terms.minutes, ...terms.choices].some(n => !(n >= 5 && n <= 1440));
  if (odd || terms.choices.length > 8) return t('wrong.minutes');
  const { peopleFrom, peopleTo } = terms;
  return peopleFrom >= 1 && (peopleTo === 0 || peopleTo >= peopleFrom) ? null : t('wrong.people');
}
