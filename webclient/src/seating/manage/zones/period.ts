import { fromField, toField } from '../../../booking/manage/closures/closureForm';
import { atClock, DAY, hubNow } from '../../../kernel/time';

/** Wall clock of the hall, as a field of the browser has it. */
export interface Period {
  from: string;
  until: string;
}

export function tomorrowPeriod(): Period {
  const tomorrow = hubNow() + DAY;
  return { from: toField(atClock(tomorrow, 8, 30)), until: toField(atClock(tomorrow, 17, 15)) };
}

export const bodyOf = ({ from, until }: Period) => ({ from: fromField(from), until: fromField(until) });

export const isSound = ({ from, until }: Period): boolean => from !== '' && until !== '' && from < until;
