/** Where in chat the address leads: the list, a person to talk to, a room, a message in a room. */
export type Place =
  | { kind: 'list' }
  | { kind: 'with'; person: number }
  | { kind: 'room'; room: number; n: number | null };

const ADDRESS = /^\/chat(?:\/with\/(\d+)|\/(\d+)(?:\/(\d+))?)?\/?$/;

export function placeOf(path: string): Place {
  const [, person, room, n] = ADDRESS.exec(path) ?? [];
  if (person) return { kind: 'with', person: Number(person) };
  if (room) return { kind: 'room', room: Number(room), n: n ? Number(n) : null };
  return { kind: 'list' };
}
