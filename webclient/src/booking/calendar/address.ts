import { useState } from 'react';
import { useLocation, useSearch } from '../../kernel/router';
import type { LocalDate } from '../../kernel/wire';
import { asDay, mondayOf, plusDays, today } from '../../plan/days';

/** day: one day, with colleagues beside. week: Monday to Friday. whole: seven days. list: what comes, to be read. */
export const VIEWS = ['day', 'week', 'whole', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** Days of the list that is read. */
const LIST_DAYS = 14;

export interface At {
  day: LocalDate;
  view: View;
  /** Colleagues whose time stands beside mine. */
  beside: readonly number[];
}

const MOST_BESIDE = 6;

export function atOf(search: string, usual: View, now: LocalDate): At {
  const asked = new URLSearchParams(search);
  const view = VIEWS.find(one => one === asked.get('view'));
  const beside = (asked.get('with') ?? '').split(',').filter(id => /^\d{1,9}$/.test(id));
  return {
    day: asDay(asked.get('day')) ?? now,
    view: view ?? usual,
    beside: [...new Set(beside.map(Number))].slice(0, MOST_BESIDE),
  };
}

export function pathOf({ day, view, beside }: At): string {
  const people = beside.length > 0 ? `&with=${beside.join()}` : '';
  return `/booking/calendar?day=${day}&view=${view}${people}`;
}

/** The days that a view shows. */
export function daysOf({ day, view }: Pick<At, 'day' | 'view'>): LocalDate[] {
  const [first, count] =
    view === 'day' ? [day, 1] : view === 'list' ? [day, LIST_DAYS] : [mondayOf(day), view === 'week' ? 5 : 7];
  return Array.from({ length: count }, (_, at) => plusDays(first, at));
}

/** How far the arrows beside the days go. */
export const pageOf = (view: View): number => (view === 'day' ? 1 : view === 'list' ? LIST_DAYS : 7);

/** The address keeps day, view and colleagues, so that back, reload and links show the same. */
export function useAt(usual: View): [At, (next: Partial<At>) => void] {
  const search = useSearch();
  const [, go] = useLocation();
  const [now] = useState(today);
  const at = atOf(search, usual, now);
  return [at, next => go(pathOf({ ...at, ...next }), { replace: true })];
}
