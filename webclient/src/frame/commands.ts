import type { FoundPlace } from '../booking/box/box';
import { theme } from '../kernel/preferences';
import { clock, hubNow } from '../kernel/time';
import type { FileHit, MessageHit, PersonHit, QuestionHit, RoomHit, RoomSummary, Unit } from '../kernel/wire';
import { stateWord } from '../look/presenceText';
import { toast } from '../look/Toast';
import { BY_HAND, type ByHand, backToAutomatic, setManual, untilAfter, usualUntil } from '../presence/manual';
import type { Ready } from '../presence/ReadyStates';
import { messagePath, questionPath } from '../search/addresses';
import { addressOf, type Kind, NOWHERE } from '../search/place';
import { signOut } from '../session/session';
import { words } from './messages';

export interface Action {
  id: string;
  label: string;
  run: () => Promise<void> | void;
}

export type Result =
  | { kind: 'person'; key: string; hit: PersonHit }
  | { kind: 'unit'; key: string; unit: Unit }
  | { kind: 'room'; key: string; room: RoomSummary }
  | { kind: 'found'; key: string; hit: RoomHit }
  | { kind: 'message'; key: string; hit: MessageHit }
  | { kind: 'question'; key: string; hit: QuestionHit }
  | { kind: 'file'; key: string; hit: FileHit }
  | { kind: 'place'; key: string; place: FoundPlace }
  | { kind: 'action'; key: string; action: Action }
  | { kind: 'more'; key: string; path: string; label: string };

export const SCOPES = [
  'all',
  'people',
  'rooms',
  'messages',
  'questions',
  'places',
  'files',
  'actions',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Results that stand under one heading. */
export type Group = 'people' | 'actions' | 'places' | 'talk' | 'knowledge';

export function groupOf(result: Result | undefined): Group | null {
  switch (result?.kind) {
    case 'person':
    case 'unit':
      return 'people';
    case 'action':
      return 'actions';
    case 'place':
      return 'places';
    case 'room':
    case 'found':
    case 'message':
      return 'talk';
    case 'question':
    case 'file':
      return 'knowledge';
    case 'more':
    case undefined:
      return null;
  }
}

const LEAST_QUESTION = 6;

async function becomes(state: ByHand, until: number, note: string | null = null): Promise<void> {
  await setManual(state, until, note);
  toast(words.t('done.state', { state: stateWord(state), time: clock(until) }), () => void backToAutomatic());
}

/** Where the box does not end: the page with all results, and others who may know. */
export function goingOn(typed: string, kind: Kind): Result[] {
  if (typed === '') return [];
  const all = addressOf({ ...NOWHERE, q: typed, kind });
  const ask = `/community?ask=${encodeURIComponent(typed)}`;
  const ways: Result[] = [{ kind: 'more', key: 'all', path: all, label: words.t('box.more') }];
  if (typed.length < LEAST_QUESTION) return ways;
  return [...ways, { kind: 'more', key: 'ask', path: ask, label: words.t('action.ask', { q: typed }) }];
}

/** What can be done from everywhere, named in the reader's language. */
export function actions(ready: readonly Ready[] = []): Action[] {
  return [
    ...ready.map(({ key, state, note, minutes }) => ({
      id: `ready.${key}`,
      label: words.t('action.ready', { state: stateWord(state), note: note ?? '' }),
      run: () => becomes(state, untilAfter(minutes, hubNow(), null), note),
    })),
    ...[...BY_HAND, 'GONE' as const].map(state => ({
      id: `state.${state}`,
      label: words.t('action.state', { state: stateWord(state) }),
      run: () => becomes(state, usualUntil(state, hubNow())),
    })),
    { id: 'automatic', label: words.t('action.automatic'), run: backToAutomatic },
    { id: 'light', label: words.t('action.light'), run: () => theme.set('light') },
    { id: 'dark', label: words.t('action.dark'), run: () => theme.set('dark') },
    { id: 'signOut', label: words.t('action.signOut'), run: signOut },
  ];
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

export function matching<T>(things: readonly T[], typed: string, nameOf: (thing: T) => string): T[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  return things.filter(thing => wanted.every(word => plain(nameOf(thing)).includes(word)));
}

/** Where a result leads; null for what is done instead. */
export function pathOf(result: Result): string | null {
  switch (result.kind) {
    case 'person':
      return `/chat/with/${result.hit.person.id}`;
    case 'unit':
      return `/directory/u/${result.unit.id}`;
    case 'room':
      return `/chat/${result.room.id}`;
    case 'found':
      return result.hit.joined ? `/chat/${result.hit.id}` : null;
    case 'message':
      return messagePath(result.hit);
    case 'question':
      return questionPath(result.hit.brief.id);
    case 'file':
      return messagePath(result.hit);
    case 'place':
      return `/booking/place/${result.place.id}`;
    case 'more':
      return result.path;
    case 'action':
      return null;
  }
}

/** The scope after Tab, among those that have something; null at the end, where Tab leads on as everywhere. */
export function tabbed(scope: Scope, counts: Readonly<Record<Scope, number>>, back: boolean): Scope | null {
  const stops = SCOPES.filter(one => one === 'all' || one === scope || counts[one] > 0);
  return stops[stops.indexOf(scope) + (back ? -1 : 1)] ?? null;
}

/** The chosen row after a key; the list is a ring. */
export function moved(at: number, key: string, count: number): number {
  if (count === 0) return 0;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  return Math.min(at, count - 1);
}
