import type { PersonBrief } from '../kernel/wire';

export interface ReaderGroup {
  unit: string | null;
  people: readonly PersonBrief[];
}

/** By section, the largest first: where most are missing is where to ask. */
export function readerGroups(people: readonly PersonBrief[]): ReaderGroup[] {
  const groups = new Map<string | null, PersonBrief[]>();
  for (const person of people) groups.set(person.unit, [...(groups.get(person.unit) ?? []), person]);
  return [...groups]
    .map(([unit, members]) => ({ unit, people: members }))
    .sort((a, b) => b.people.length - a.people.length);
}
