import { useCallback, useMemo } from 'react';
import { useNavigate, useSearch } from '../kernel/router';
import { hubNow } from '../kernel/time';
import { FILTERS, type Filter } from './filters';
import { type Chosen, minutesOf, timeWord, todayOf } from './when';
import type { LocalDate, Part } from './wire';

/** What the address says of the screen: reload, back and links keep it. */
export interface View {
  floor: number | null;
  chosen: Chosen;
  filters: readonly Filter[];
  list: boolean;
  seat: number | null;
  person: number | null;
}

const PARTS: readonly Part[] = ['NOW', 'DAY', 'AM', 'PM', 'HOURS'];
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]?\d|2[0-4]):[0-5]\d$/;

export function viewOf(path: string, search: string, now: number): View {
  const asked = new URLSearchParams(search);
  const number = (text: string | null | undefined) => (text && /^\d{1,12}$/.test(text) ? Number(text) : null);
  const today = todayOf(now);
  const day = asked.get('day') ?? '';
  const part = PARTS.find(one => one === asked.get('part'));
  const [from, until] = [asked.get('from') ?? '', asked.get('until') ?? ''];
  const hours = TIME.test(from) && TIME.test(until) ? ([minutesOf(from), minutesOf(until)] as const) : null;
  const chosenDay: LocalDate = DATE.test(day) && day >= today ? day : today;
  const usual: Part = chosenDay === today ? 'NOW' : 'DAY';
  const wanted = part === 'HOURS' && (!hours || hours[0] >= hours[1]) ? usual : (part ?? usual);
  return {
    floor: number(/^\/seating\/floor\/(\d+)/.exec(path)?.[1]),
    chosen: { day: chosenDay, part: wanted === 'NOW' && chosenDay !== today ? 'DAY' : wanted, hours },
    filters: FILTERS.filter(filter => (asked.get('only') ?? '').split(',').includes(filter)),
    list: asked.get('list') === '1',
    seat: number(asked.get('seat')),
    person: number(asked.get('person')),
  };
}

export function addressOf({ floor, chosen, filters, list, seat, person }: View, now: number): string {
  const said = new URLSearchParams();
  if (chosen.day !== todayOf(now)) said.set('day', chosen.day);
  if (chosen.part !== (chosen.day === todayOf(now) ? 'NOW' : 'DAY')) said.set('part', chosen.part);
  if (chosen.part === 'HOURS' && chosen.hours) {
    said.set('from', timeWord(chosen.hours[0]));
    said.set('until', timeWord(chosen.hours[1]));
  }
  if (filters.length > 0) said.set('only', filters.join());
  if (list) said.set('list', '1');
  if (seat !== null) said.set('seat', String(seat));
  if (person !== null) said.set('person', String(person));
  const path = floor === null ? '/seating' : `/seating/floor/${floor}`;
  const text = said.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text ? `${path}?${text}` : path;
}

export type Change = (part: Partial<View>) => void;

/** The view, and how it is changed: choosing replaces the address, another floor is a step back away. */
export function useView(path: string): [View, Change] {
  const search = useSearch();
  const navigate = useNavigate();
  const view = useMemo(() => viewOf(path, search, hubNow()), [path, search]);
  const change = useCallback<Change>(
    part => {
      const now = hubNow();
      const { pathname, search: at } = window.location;
      const next = { ...viewOf(pathname, at, now), ...part };
      navigate(addressOf(next, now), { replace: part.floor === undefined });
    },
    [navigate],
  );
  return [view, change];
}
