import { theme } from '../kernel/preferences';
import { clock, hubNow } from '../kernel/time';
import type { PersonHit, RoomSummary, Unit } from '../kernel/wire';
import { stateWord } from '../look/presenceText';
import { toast } from '../look/Toast';
import { BY_HAND, type ByHand, backToAutomatic, setManual, untilAfter, usualUntil } from '../presence/manual';
import type { Ready } from '../presence/ReadyStates';
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
  | { kind: 'action'; key: string; action: Action };

export type Scope = 'all' | 'people' | 'rooms' | 'actions';

async function becomes(state: ByHand, until: number, note: string | null = null): Promise<void> {
  await setManual(state, until, note);
  toast(words.t('done.state', { state: stateWord(state), time: clock(until) }), () => void backToAutomatic());
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

/** Where a result leads; actions are run instead. */
export function pathOf(result: Exclude<Result, { kind: 'action' }>): string {
  switch (result.kind) {
    case 'person':
      return `/chat/with/${result.hit.person.id}`;
    case 'unit':
      return `/directory/u/${result.unit.id}`;
    case 'room':
      return `/chat/${result.room.id}`;
  }
}

/** The chosen row after a key; the list is a ring. */
export function moved(at: number, key: string, count: number): number {
  if (count === 0) return 0;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  return Math.min(at, count - 1);
}
