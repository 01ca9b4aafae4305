import { http } from '../kernel/http';
import { queryOf, type SearchPlace } from './place';
import type { SearchAnswer } from './types';

export const searchApi = {
  find: async (place: SearchPlace, limit: number, after: string | null, signal: AbortSignal) => {
    const answer = await http.get<SearchAnswer>(`/api/search?${queryOf(place, limit, after)}`, { signal });
    return { ...answer, questions: answer.questions ?? { hits: [], next: null } };
  },
};

/** What was known and the page after it, as one answer. */
export function continued(known: SearchAnswer, page: SearchAnswer): SearchAnswer {
  const join = <T>(a: { hits: T[] }, b: { hits: T[]; next: string | null }) => ({
    hits: [...a.hits, ...b.hits],
    next: b.next,
  });
  return {
    ...page,
    people: known.people,
    rooms: known.rooms,
    messages: join(known.messages, page.messages),
    questions: join(known.questions, page.questions),
    files: join(known.files, page.files),
  };
}
