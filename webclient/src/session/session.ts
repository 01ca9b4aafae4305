import { asHubError, HubError, http, onSignedOut, setCsrf } from '../kernel/http';
import { createStore, useStore } from '../kernel/store';
import { setServerNow } from '../kernel/time';
import { hubName } from '../kernel/title';
import type { Me, Revoked, Role, SessionList, SetupBody, SetupState, SignedIn } from '../kernel/wire';

export type WhyOut = 'new' | 'expired' | 'revoked' | 'left';

export type SessionState =
  | { phase: 'asking' }
  | { phase: 'unreachable'; error: HubError }
  | { phase: 'out'; why: WhyOut; gate: SetupState | null }
  | { phase: 'in'; me: Me };

export const session = createStore<SessionState>({ phase: 'asking' });

function enter({ me, csrf }: SignedIn): void {
  setCsrf(csrf);
  setServerNow(me.now);
  hubName.set(me.hub.name);
  session.set({ phase: 'in', me });
}

/** Back to the sign-in screen, saying why. What the screen may tell of the hub follows when it is known. */
export function leave(why: WhyOut): void {
  if (session.get().phase === 'out') return;
  session.set({ phase: 'out', why, gate: null });
  http.get<SetupState>('/api/setup').then(seeGate, () => {});
}

function seeGate(gate: SetupState): void {
  hubName.set(gate.hub.name);
  session.set(now => (now.phase === 'out' ? { ...now, gate } : now));
}

onSignedOut(() => session.get().phase === 'in' && leave('expired'));

/** Asks the server who I am: at the start of the page. */
export async function resumeSession(): Promise<void> {
  try {
    enter(await http.get<SignedIn>('/api/session'));
  } catch (cause) {
    const error = asHubError(cause);
    if (error.status === 401) leave('new');
    else session.set({ phase: 'unreachable', error });
  }
}

export async function signIn(staffNumber: string, password: string): Promise<void> {
  enter(await http.post<SignedIn>('/api/session', { staffNumber, password }));
}

export async function signOut(): Promise<void> {
  await http.delete('/api/session').catch((cause: unknown) => {
    // A session that is already gone is what was wanted.
    if (!(cause instanceof HubError && cause.status === 401)) throw cause;
  });
  leave('left');
}

export async function setUp(first: SetupBody): Promise<void> {
  enter(await http.post<SignedIn>('/api/setup', first));
}

/** Chooses a password with the one-time link that an administrator gave. */
export async function resetPassword(token: string, password: string): Promise<void> {
  enter(await http.post<SignedIn>('/api/session/reset', { token, password }));
}

export const sessionApi = {
  list: (signal: AbortSignal) => http.get<SessionList>('/api/session/list', { signal }),
  revoke: (id: string) => http.delete(`/api/session/list/${encodeURIComponent(id)}`),
  revokeOthers: () => http.post<Revoked>('/api/session/revoke-others'),
  changePassword: (current: string, next: string) => http.put('/api/session/password', { current, next }),
};

/** Only for what is drawn while somebody is signed in. */
export function useMe(): Me {
  const now = useStore(session);
  if (now.phase !== 'in') throw new Error('nobody is signed in');
  return now.me;
}

export function useRole(role: Role): boolean {
  return useMe().roles.includes(role);
}
