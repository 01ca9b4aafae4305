import { createStore } from '../kernel/store';
import { session } from '../session/session';
import type { ByHand } from './manual';

/** A state with a note that was used before; `minutes` null lasts until the end of work. */
export interface Recent {
  state: ByHand;
  note: string;
  minutes: number | null;
}

const MOST = 3;
const KEY = 'hub.recentStates';

interface Kept {
  person: number;
  recent: Recent[];
}

/** My last three, newest first. They stay on this device, and only until somebody signs out or another one signs in. */
export const recent = createStore<readonly Recent[]>([]);

export function withRecent(known: readonly Recent[], used: Recent): readonly Recent[] {
  const others = known.filter(one => one.state !== used.state || one.note !== used.note);
  return [used, ...others].slice(0, MOST);
}

export function remember(used: Recent): void {
  const now = session.get();
  if (now.phase !== 'in') return;
  recent.set(known => withRecent(known, used));
  const kept: Kept = { person: now.me.person.id, recent: [...recent.get()] };
  localStorage.setItem(KEY, JSON.stringify(kept));
}

function read(person: number): readonly Recent[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null;
    return kept?.person === person && Array.isArray(kept.recent) ? kept.recent.slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function follow(): void {
  const now = session.get();
  if (now.phase === 'in') recent.set(read(now.me.person.id));
  // An expired session comes back to the same person; one that was left does not.
  else if (now.phase === 'out') {
    recent.set([]);
    if (now.why === 'left' || now.why === 'revoked') localStorage.removeItem(KEY);
  }
}

session.subscribe(follow);
follow();
