/** Where in chat the address leads: the list, a person to talk to, a room, a message in it, its thread, my threads. */
export type Place =
  | { kind: 'list' }
  | { kind: 'threads' }
  | { kind: 'later'; tab: 'saved' | 'scheduled' | 'drafts' }
  | { kind: 'with'; person: number }
  | { kind: 'room'; room: number; n: number | null; thread: OpenThread | null };

export interface OpenThread {
  root: number;
  /** The answer the address names. */
  n: number | null;
}

const ADDRESS = /^\/chat(?:\/with\/(\d+)|\/(threads)|\/(\d+)(?:\/(\d+)(?:\/(thread)(?:\/(\d+))?)?)?)?\/?$/;
const LATER = /^\/chat\/(saved|scheduled|drafts)\/?$/;

export function placeOf(path: string): Place {
  const tab = LATER.exec(path)?.[1] as 'saved' | 'scheduled' | 'drafts' | undefined;
  if (tab) return { kind: 'later', tab };
  const [, person, threads, room, n, thread, answer] = ADDRESS.exec(path) ?? [];
  if (person) return { kind: 'with', person: Number(person) };
  if (threads) return { kind: 'threads' };
  if (!room) return { kind: 'list' };
  const [at, reply] = [n ? Number(n) : null, answer ? Number(answer) : null];
  if (thread && at !== null)
    return { kind: 'room', room: Number(room), n: null, thread: { root: at, n: reply } };
  return { kind: 'room', room: Number(room), n: at, thread: null };
}
