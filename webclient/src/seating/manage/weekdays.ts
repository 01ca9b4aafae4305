import { weekdayWord } from '../../kernel/time';

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
  return text
    .split(',')
    .map(part =>
      part
        .split('-')
        .map(day => weekdayWord(Number(day)))
        .join('〜'),
    )
    .join('・');
}
