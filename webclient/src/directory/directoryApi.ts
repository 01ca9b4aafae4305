import { http } from '../kernel/http';
import type {
  PeopleFound,
  PeoplePage,
  PersonDetail,
  PersonRow,
  ResetToken,
  Revoked,
  Role,
  Roles,
  UnitList,
} from '../kernel/wire';

const PAGE = 200;

export const directoryApi = {
  units: () => http.get<UnitList>('/api/directory/units'),
  page: (unit: number, after: string | null) =>
    http.get<PeoplePage>(
      `/api/directory/units/${unit}/people?limit=${PAGE}${after ? `&after=${encodeURIComponent(after)}` : ''}`,
    ),
  find: (q: string, limit: number, signal: AbortSignal) =>
    http.get<PeopleFound>(`/api/directory/people?q=${encodeURIComponent(q)}&limit=${limit}`, { signal }),
  roles: (person: number) => http.get<Roles>(`/api/directory/people/${person}/roles`),
  setRoles: (person: number, roles: Role[]) =>
    http.put<Roles>(`/api/directory/people/${person}/roles`, { roles }),
  endSessions: (person: number) => http.delete<Revoked>(`/api/directory/people/${person}/sessions`),
  resetPassword: (person: number) => http.post<ResetToken>(`/api/directory/people/${person}/password-reset`),
  person: (id: number) => http.get<PersonDetail>(`/api/directory/people/${id}`),
};

/** Everybody of a unit and what is under it, page after page: the tree's largest has some 1,200. */
export async function everybodyOf(unit: number): Promise<PersonRow[]> {
  const all: PersonRow[] = [];
  let after: string | null = null;
  do {
    const page: PeoplePage = await directoryApi.page(unit, after);
    all.push(...page.people);
    after = page.next;
  } while (after !== null);
  return all;
}
