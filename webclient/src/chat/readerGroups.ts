import type { PersonBrief } from '../kernel/wire';

export interface ReaderGroup {
  unit: string | null;
  people: readonly PersonBrief[];
  /** All of this section whom the message was meant for. */
  of: number;
}

/** By section, the largest first: where most are missing is where to ask. `others` stand under the other tab. */
export function readerGroups(people: readonly PersonBrief[], others: readonly PersonBrief[]): ReaderGroup[] {
  const elsewhere = (unit: string | null) => others.filter(person => person.unit === unit).length;
  const groups = new Map<string | null, PersonBrief[]>();
  for (const person of people) groups.set(person.unit, [...(groups.get(person.unit) ?? []), person]);
  return [...groups]
    .map(([unit, members]) => ({ unit, people: members, of: members.length + elsewhere(unit) }))
    .sort((a, b) => b.people.length - a.people.length);
}
