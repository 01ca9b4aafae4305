import { weekdayWord } from '../../kernel/time';
import { texts } from './texts';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** 「1-5」, 「1,3,5」 of the wire. */
export function daysOf(text: string): number[] {
  return text.split(',').flatMap(part => {
    const [from = 1, until = from] = part.split('-').map(Number);
    return Array.from({ length: until - from + 1 }, (_, n) => from + n);
  });
}

export function textOf(days: readonly number[]): string {
  const sorted = [...days].sort((a, b) => a - b);
  const parts: [number, number][] = [];
  for (const day of sorted) {
    const last = parts.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else parts.push([day, day]);
  }
  return parts.map(([from, until]) => (from === until ? String(from) : `${from}-${until}`)).join(',');
}

/** 「月〜金」 */
export function weekdayWords(text: string): string {
  const words = text.split(',').map(part => {
    const [from = 1, until = from] = part.split('-').map(Number);
    if (from === until) return weekdayWord(from);
    return texts.t('weekdays.span', { from: weekdayWord(from), until: weekdayWord(until) });
  });
  return words.join(texts.t('weekdays.and'));
}
