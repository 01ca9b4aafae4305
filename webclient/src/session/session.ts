import { asHubError, HubError, http, onSignedOut, setCsrf } from '../kernel/http';
import { createStore, useStore } from '../kernel/store';
import { setServerNow } from '../kernel/time';
import { hubName } from '../kernel/title';
import type { Me, Role, SessionInfo, SignedIn } from '../kernel/wire';

export type WhyOut = 'new' | 'expired' | 'revoked' | 'left';

export type SessionState =
  | { phase: 'asking' }
  | { phase: 'unreachable'; error: HubError }
  | { phase: 'out'; why: WhyOut; demo: boolean }
  | { phase: 'in'; me: Me; demo: boolean };

export const session = createStore<SessionState>({ phase: 'asking' });

function enter({ me, csrf, demo }: SignedIn): void {
  setCsrf(csrf);
  setServerNow(me.now);
  hubName.set(me.hub.name);
  session.set({ phase: 'in', me, demo });
}

/** Back to the sign-in screen, saying why. */
export function leave(why: WhyOut, demo = false): void {
  const now = session.get();
  if (now.phase === 'out') return;
  session.set({ phase: 'out', why, demo: demo || (now.phase === 'in' && now.demo) });
}

onSignedOut(() => session.get().phase === 'in' && leave('expired'));

/** Asks the server who I am: at the start of the page. */
export async function resumeSession(): Promise<void> {
  try {
    enter(await http.get<SignedIn>('/api/session'));
  } catch (cause) {
    const error = asHubError(cause);
    if (error.status === 401) leave('new', error.detail?.demo === true);
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

export interface FirstAdministrator {
  token: string;
  staffNumber: string;
  name: string;
  kana: string;
  password: string;
}

export async function setUp(first: FirstAdministrator): Promise<void> {
  enter(await http.post<SignedIn>('/api/setup', first));
}

export const sessionApi = {
  list: (signal: AbortSignal) => http.get<{ sessions: SessionInfo[] }>('/api/session/list', { signal }),
  revoke: (id: string) => http.delete(`/api/session/list/${encodeURIComponent(id)}`),
  revokeOthers: () => http.post<{ revoked: number }>('/api/session/revoke-others'),
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
