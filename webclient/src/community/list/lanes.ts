import type { Filter } from '../api';
import type { Lane } from '../fold/list';
import type { Tab } from '../tabs';

export const TABS: readonly Tab[] = [
  'MINE_TO_ANSWER',
  'NEW',
  'UNANSWERED',
  'POPULAR',
  'ASKED_BY_ME',
  'WATCHED',
];

export const NO_FILTER: Filter = { category: null, tag: null, unit: null };

const isTab = (word: string | null): word is Tab => TABS.some(tab => tab === word);

/** The list an address names. */
export function laneOf(search: string): Lane {
  const query = new URLSearchParams(search);
  const number = (name: string) => {
    const value = query.get(name);
    return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null;
  };
  const tab = query.get('tab');
  return {
    tab: isTab(tab) ? tab : 'MINE_TO_ANSWER',
    filter: { category: number('category'), tag: number('tag'), unit: number('unit') },
  };
}

/** The address of a list. */
export function pathOfLane({ tab, filter }: Lane): string {
  const query = new URLSearchParams({ tab });
  for (const [name, value] of Object.entries(filter)) if (value !== null) query.set(name, String(value));
  return `/community?${query}`;
}

export const isFiltered = ({ category, tag, unit }: Filter): boolean =>
  category !== null || tag !== null || unit !== null;
