import type { LocalDate } from '../kernel/wire';

export const KINDS = ['all', 'people', 'messages', 'questions', 'files', 'rooms'] as const;
export type Kind = (typeof KINDS)[number];

export const MANNERS = ['newest', 'relevant'] as const;
export type Manner = (typeof MANNERS)[number];

/** What is looked for and how it is narrowed: all of it stands in the address. */
export interface SearchPlace {
  q: string;
  kind: Kind;
  room: number | null;
  unit: number | null;
  person: number | null;
  from: LocalDate | null;
  to: LocalDate | null;
  hasFile: boolean;
  solved: boolean;
  manner: Manner;
}

export const NOWHERE: SearchPlace = {
  q: '',
  kind: 'all',
  room: null,
  unit: null,
  person: null,
  from: null,
  to: null,
  hasFile: false,
  solved: false,
  manner: 'newest',
};

/** So much of a question counts; the rest is cut off, by the hub as well. */
export const MOST_CHARS = 200;

export const shortened = (text: string): string => [...text].slice(0, MOST_CHARS + 1).join('');

export type Filter = 'room' | 'unit' | 'person' | 'period' | 'hasFile' | 'solved';

/** Which filters mean something for a kind; the others rest in the address until they do again. */
const FILTERS: Record<Kind, readonly Filter[]> = {
  all: ['room', 'unit', 'person', 'period'],
  people: ['unit'],
  messages: ['room', 'unit', 'person', 'period', 'hasFile'],
  questions: ['unit', 'person', 'period', 'hasFile', 'solved'],
  files: ['room', 'unit', 'person', 'period'],
  rooms: ['unit'],
};

export const filtersOf = (kind: Kind): readonly Filter[] => FILTERS[kind];

export function placeOf(search: string): SearchPlace {
  const query = new URLSearchParams(search);
  return {
    q: query.get('q') ?? '',
    kind: oneOf(KINDS, query.get('kind')),
    room: number(query.get('room')),
    unit: number(query.get('unit')),
    person: number(query.get('person')),
    from: date(query.get('from')),
    to: date(query.get('to')),
    hasFile: query.get('file') === '1',
    solved: query.get('solved') === '1',
    manner: oneOf(MANNERS, query.get('manner')),
  };
}

/** The shortest address of a place: what is usual is left out. */
export function addressOf(place: SearchPlace): string {
  const query = new URLSearchParams();
  if (place.q !== '') query.set('q', place.q);
  if (place.kind !== 'all') query.set('kind', place.kind);
  for (const name of ['room', 'unit', 'person', 'from', 'to'] as const) {
    const value = place[name];
    if (value !== null) query.set(name, String(value));
  }
  if (place.hasFile) query.set('file', '1');
  if (place.solved) query.set('solved', '1');
  if (place.manner !== 'newest') query.set('manner', place.manner);
  const text = query.toString();
  return text ? `/search?${text}` : '/search';
}

/** What the hub is asked: only the filters that mean something here. */
export function queryOf(place: SearchPlace, limit: number, after: string | null = null): string {
  const means = filtersOf(place.kind);
  const query = new URLSearchParams({
    text: shortened(place.q.trim()),
    kind: place.kind,
    limit: String(limit),
  });
  for (const name of ['room', 'unit', 'person'] as const) {
    const value = place[name];
    if (value !== null && means.includes(name)) query.set(name, String(value));
  }
  if (means.includes('period')) {
    if (place.from) query.set('from', place.from);
    if (place.to) query.set('to', place.to);
  }
  if (place.hasFile && means.includes('hasFile')) query.set('hasFile', 'true');
  if (place.solved && means.includes('solved')) query.set('solved', 'true');
  if (place.kind === 'messages' || place.kind === 'all') query.set('manner', place.manner);
  if (after !== null) query.set('after', after);
  return query.toString();
}

/** How many filters narrow what is shown. */
export function narrowed(place: SearchPlace): number {
  const on: Record<Filter, boolean> = {
    room: place.room !== null,
    unit: place.unit !== null,
    person: place.person !== null,
    period: place.from !== null || place.to !== null,
    hasFile: place.hasFile,
    solved: place.solved,
  };
  return filtersOf(place.kind).filter(filter => on[filter]).length;
}

/** The same words, everywhere and from everybody. */
export function widened({ q, kind, manner }: SearchPlace): SearchPlace {
  return { ...NOWHERE, q, kind, manner };
}

function oneOf<T extends string>(all: readonly [T, ...T[]], text: string | null): T {
  return all.find(one => one === text) ?? all[0];
}

function number(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function date(text: string | null): LocalDate | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
