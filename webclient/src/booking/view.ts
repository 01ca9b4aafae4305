import { useNavigate, useSearch } from '../kernel/router';
import { hubNow, tokyoDate } from '../kernel/time';
import type { LocalDate } from '../kernel/wire';
import { asDay } from '../plan/days';
import type { Feature, SpaceKind } from './wire';

/** No purpose has this number. */
export const NO_PURPOSE = 0;

/** What the address says of the screen: reload, back and links keep it. */
export interface View {
  day: LocalDate;
  /** What one comes for; null: not said yet; NO_PURPOSE: choosing by place. */
  purpose: number | null;
  /** When it shall begin, epoch ms; null: soon. */
  from: number | null;
  minutes: number | null;
  people: number | null;
  area: number | null;
  kinds: readonly SpaceKind[];
  features: readonly Feature[];
  /** Only places that suit the purpose. */
  fit: boolean;
  /** On the phone: the list of places instead of the tiles. */
  list: boolean;
}

export const KINDS: readonly SpaceKind[] = ['ROOM', 'BOOTH', 'TABLE', 'LOUNGE', 'EQUIPMENT'];
export const FEATURES: readonly Feature[] = [
  'MONITOR',
  'BIG_SCREEN',
  'CAMERA',
  'WHITEBOARD',
  'SOUNDPROOF',
  'CALLS_OK',
  'QUIET',
  'POWER',
  'WIRED_LAN',
  'WHEELCHAIR',
  'FOOD_OK',
  'STANDING',
  'ROUND_TABLE',
  'LONG_TABLE',
  'WINDOW',
  'LOCKABLE',
  'HEARING_LOOP',
];

export function viewOf(search: string, now: number): View {
  const asked = new URLSearchParams(search);
  const number = (name: string) => {
    const text = asked.get(name);
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
  };
  const some = <T extends string>(name: string, known: readonly T[]) => {
    const wanted = (asked.get(name) ?? '').split(',');
    return known.filter(one => wanted.includes(one));
  };
  const from = Date.parse(asked.get('from') ?? '');
  return {
    day: asDay(asked.get('day')) ?? tokyoDate(Number.isNaN(from) ? now : from),
    purpose: number('purpose'),
    from: Number.isNaN(from) ? null : from,
    minutes: number('minutes'),
    people: number('people'),
    area: number('area'),
    kinds: some('kinds', KINDS),
    features: some('features', FEATURES),
    fit: asked.get('fit') !== '0',
    list: asked.get('list') === '1',
  };
}

export function searchOf(view: View, now: number): string {
  const told = new URLSearchParams();
  const put = (name: string, value: string | number | null | false) => {
    if (value !== null && value !== '' && value !== false) told.set(name, String(value));
  };
  put('purpose', view.purpose);
  put('from', view.from === null ? null : new Date(view.from).toISOString());
  if (view.day !== tokyoDate(view.from ?? now)) put('day', view.day);
  put('minutes', view.minutes);
  put('people', view.people);
  put('area', view.area);
  put('kinds', view.kinds.join());
  put('features', view.features.join());
  put('fit', view.fit ? false : '0');
  put('list', view.list && 1);
  return told.toString();
}

export function useView(): [View, (change: Partial<View>) => void] {
  const search = useSearch();
  const navigate = useNavigate();
  const view = viewOf(search, hubNow());
  return [
    view,
    change => {
      const next = searchOf({ ...view, ...change }, hubNow());
      const path = location.pathname;
      navigate(next ? `${path}?${next}` : path, { replace: true });
    },
  ];
}
