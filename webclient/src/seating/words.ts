import { clock } from '../kernel/time';
import type { SeatKind, SeatState } from './draw';
import type { SeatNow } from './seats';
import { texts } from './texts';
import { type Chosen, type Span, shortSpan } from './when';
import type { SeatReason, SeatRule, Wish } from './wire';

const { t } = texts;

export const kindWord = (kind: SeatKind): string => t(`kind.${kind}`);
export const seatStateWord = (state: SeatState): string => t(`state.${state}`);
export const wishWord = (wish: Wish): string => t(`wish.${wish}`);

export function untilWord({ state, until, sitting }: SeatNow): string | null {
  if (state === 'NOT_MINE' || state === 'UNKNOWN') return null;
  if (sitting?.open && state !== 'FREE') return t('state.untilLeave');
  return until === null ? null : t('state.until', { time: clock(until) });
}

/** Why it is not for me, whose it is, from when. */
export function whyWord(
  { right, closed }: SeatNow,
  unitName: (unit: number | null) => string,
): string | null {
  if (closed) {
    const { until, reason } = closed;
    return until ? t('closed.until', { time: clock(until), reason }) : t('closed', { reason });
  }
  if (!right) return null;
  const unit = unitName(right.unit);
  if (right.why === null && right.from) {
    const time = clock(right.from);
    return unit ? t('why.later', { unit, time }) : t('why.later.none', { time });
  }
  return right.why && ruleWord(right.why, unit);
}

function ruleWord(why: SeatRule, unit: string): string {
  if (why === 'OTHER_UNIT') return unit ? t('why.OTHER_UNIT', { unit }) : t('why.OTHER_UNIT.none');
  return t(`why.${why}`);
}

const FEATURES = [
  'POWER',
  'MONITOR',
  'BIG_SCREEN',
  'CAMERA',
  'WHITEBOARD',
  'SOUNDPROOF',
  'CALLS_OK',
  'QUIET',
  'WIRED_LAN',
  'WHEELCHAIR',
  'FOOD_OK',
  'STANDING',
  'ROUND_TABLE',
  'LONG_TABLE',
  'WINDOW',
  'LOCKABLE',
  'HEARING_LOOP',
  'SCREENED',
] as const;

/** Words of the features this screen knows. */
export const featureWords = (features: readonly string[]): string[] =>
  FEATURES.filter(feature => features.includes(feature)).map(feature => t(`feature.${feature}`));

/** 「いまから」「午後」「13:00–15:00」 */
export const partWord = ({ part }: Chosen, span: Span): string =>
  part === 'HOURS' ? shortSpan(span) : t(`part.${part}`);

export function takeWord({ part }: Chosen, span: Span, code: string): string {
  return part === 'HOURS' ? t('take.HOURS', { span: shortSpan(span), code }) : t(`take.${part}`, { code });
}

export const reasonWord = ({ code, n }: SeatReason): string => t(`reason.${code}`, { n: n ?? 0 });
