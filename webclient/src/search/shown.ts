import type { HitCounts, SearchAnswer } from '../kernel/wire';
import type { Kind } from './place';

/** How much there is of a kind. */
export function shownCount(counts: HitCounts | undefined, kind: Kind): number {
  if (!counts) return 0;
  if (kind !== 'all') return counts[kind];
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}

/** Whether nothing of the kind is in the answer. */
export function isEmpty(answer: SearchAnswer, kind: Kind): boolean {
  const lengths = {
    people: answer.people.length,
    rooms: answer.rooms.length,
    messages: answer.messages.hits.length,
    questions: answer.questions.hits.length,
    files: answer.files.hits.length,
  };
  return kind === 'all' ? Object.values(lengths).every(n => n === 0) : lengths[kind] === 0;
}

/** Letters, digits, kana, kanji: what can be looked for at all. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

export const isQuoted = (text: string): boolean => /["”“＂「]/.test(text);
