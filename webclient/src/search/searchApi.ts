import { http } from '../kernel/http';
import type { SearchAnswer } from '../kernel/wire';
import { queryOf, type SearchPlace } from './place';

export const searchApi = {
  find: (place: SearchPlace, limit: number, after: string | null, signal: AbortSignal) =>
    http.get<SearchAnswer>(`/api/search?${queryOf(place, limit, after)}`, { signal }),
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
