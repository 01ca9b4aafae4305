import { useEffect } from 'react';
import { http } from '../kernel/http';
import { createStore, useStore } from '../kernel/store';
import type { BriefList, PersonBrief } from '../kernel/wire';

type Briefs = ReadonlyMap<number, PersonBrief>;

/** Names of those who ask and answer, as far as they were on screen; memory only. */
const known = createStore<Briefs>(new Map());

/** What is asked for in one go: a page names many people at once. */
const GATHER_MS = 10;
const MOST_AT_ONCE = 100;

const wanted = new Set<number>();
let gathering = false;

/** Who these people are; draws again when their names have come. */
export function useBriefs(ids: readonly (number | null)[]): Briefs {
  const key = ids.filter(id => id !== null).join();
  useEffect(() => want(key === '' ? [] : key.split(',').map(Number)), [key]);
  return useStore(known);
}

export function useBrief(id: number | null): PersonBrief | undefined {
  return useBriefs([id]).get(id ?? 0);
}

function want(ids: readonly number[]): void {
  for (const id of ids) if (!known.get().has(id)) wanted.add(id);
  gather();
}

function gather(): void {
  if (gathering || wanted.size === 0) return;
  gathering = true;
  setTimeout(() => void ask(), GATHER_MS);
}

async function ask(): Promise<void> {
  gathering = false;
  const ids = [...wanted].slice(0, MOST_AT_ONCE);
  for (const id of ids) wanted.delete(id);
  gather();
  const answer = await http
    .get<BriefList>(`/api/directory/briefs?ids=${ids.join()}`)
    // Whoever is not named now is asked for again with the next screen.
    .catch(() => null);
  if (!answer) return;
  known.set(all => new Map([...all, ...answer.people.map(person => [person.id, person] as const)]));
}
