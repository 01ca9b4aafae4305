import { asHubError, type HubError, http } from '../../kernel/http';
import { createStore } from '../../kernel/store';
import type { Arrangement } from '../../kernel/wire';
import { toast } from '../../look/Toast';
import { type Change, UNARRANGED } from './arrangement';

const PATH = '/api/chat/arrangement';
const ELSEWHERE = 'chat.arranged_elsewhere';

/** How the viewer has arranged the rooms: shown at once, then confirmed by the hub. */
export const arrangement = createStore<Arrangement>(UNARRANGED);

/** What the hub has said last; changes are made to it one after the other. */
let settled = UNARRANGED;
let waiting: Waiting[] = [];
let busy = false;

export async function loadArrangement(): Promise<void> {
  const known = await fetched();
  if (known) hearArrangement(known);
}

export function forgetArrangement(): void {
  waiting = [];
  settled = UNARRANGED;
  arrangement.set(UNARRANGED);
}

/** The whole of it as it is now; older ones that come late change nothing. */
export function hearArrangement(known: Arrangement): void {
  if (known.version >= settled.version) settled = known;
  show();
}

/** Changes it on all devices of the viewer; says so if the hub refuses. */
export function arrange(change: Change): void {
  arranged(change).catch((cause: HubError) => toast(cause.message));
}

/** The same for a form that says itself why the hub refuses. */
export function arranged(change: Change): Promise<void> {
  const done = new Promise<void>((resolve, reject) => waiting.push({ change, resolve, reject }));
  show();
  void settle();
  return done;
}

interface Waiting {
  change: Change;
  resolve: () => void;
  reject: (error: HubError) => void;
}

function show(): void {
  arrangement.set(waiting.reduce((now, { change }) => change(now), settled));
}

async function settle(): Promise<void> {
  if (busy) return;
  busy = true;
  for (let next = waiting[0]; next; next = waiting[0]) await make(next);
  busy = false;
}

/** Left in its place when another device was faster: it is made again on what that one has left. */
async function make(next: Waiting): Promise<void> {
  const over = () => {
    waiting = waiting.filter(other => other !== next);
  };
  try {
    const done = await http.put<Arrangement>(PATH, next.change(settled));
    over();
    hearArrangement(done);
    next.resolve();
  } catch (cause) {
    const error = asHubError(cause);
    const fresh = error.code === ELSEWHERE ? await fetched() : null;
    if (fresh) {
      settled = fresh;
    } else {
      over();
      show();
      next.reject(error);
    }
  }
}

function fetched(): Promise<Arrangement | null> {
  return http.get<Arrangement>(PATH).catch(() => null);
}
