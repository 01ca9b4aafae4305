import { http } from '../kernel/http';
import type { PeopleFound, PersonBrief, PersonDetail, PersonRow, Unit } from '../kernel/wire';

export interface PeoplePage {
  people: PersonRow[];
  next: string | null;
}

const PAGE = 200;

export const directoryApi = {
  units: (signal: AbortSignal) => http.get<{ units: Unit[] }>('/api/directory/units', { signal }),
  page: (unit: number, after: string | null, signal: AbortSignal) =>
    http.get<PeoplePage>(
      `/api/directory/units/${unit}/people?limit=${PAGE}${after ? `&after=${encodeURIComponent(after)}` : ''}`,
      { signal },
    ),
  find: (q: string, limit: number, signal: AbortSignal) =>
    http.get<PeopleFound>(`/api/directory/people?q=${encodeURIComponent(q)}&limit=${limit}`, { signal }),
  person: (id: number, signal: AbortSignal) =>
    http.get<PersonDetail>(`/api/directory/people/${id}`, { signal }),
  briefs: (ids: readonly number[], signal: AbortSignal) =>
    http.get<{ people: PersonBrief[] }>(`/api/directory/briefs?ids=${ids.join(',')}`, { signal }),
};

/** Everybody of a unit and what is under it, page after page: the tree's largest has some 1,200. */
export async function everybodyOf(unit: number, signal: AbortSignal): Promise<PersonRow[]> {
  const all: PersonRow[] = [];
  let after: string | null = null;
  do {
    const page: PeoplePage = await directoryApi.page(unit, after, signal);
    all.push(...page.people);
    after = page.next;
  } while (after !== null);
  return all;
}
