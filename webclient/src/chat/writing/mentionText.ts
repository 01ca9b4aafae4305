import type { Named } from '../../kernel/outboxShelf';
import type { Mention } from '../../kernel/wire';
import { MENTION } from '../mentions';

/** People, units and rooms in one message; who wants to reach more names the room. */
export const MOST_MENTIONS = 20;

export const EVERYBODY = '@{room}';

/** The text as it is sent: the names that were chosen become ids, longest first so that none eats the beginning of another. */
export function toWire(text: string, named: readonly Named[]): string {
  const longest = [...named].sort((a, b) => b.shown.length - a.shown.length);
  if (longest.length === 0) return text;
  const names = new RegExp(longest.map(({ shown }) => escaped(shown)).join('|'), 'g');
  return text.replace(names, shown => longest.find(one => one.shown === shown)?.token ?? shown);
}

/** The text as it stands in the field, and who of the known is named in it. Ids that nobody knows stay as they are. */
export function fromWire(wire: string, known: ReadonlyMap<string, string>): { text: string; named: Named[] } {
  const named = new Map<string, Named>();
  const text = wire.replace(MENTION, token => {
    const shown = known.get(token);
    if (shown) named.set(token, { token, shown });
    return shown ?? token;
  });
  return { text, named: [...named.values()] };
}

/** The ids in a text as it is sent, each once. */
export function tokensIn(wire: string): string[] {
  return [...new Set(wire.match(MENTION) ?? [])];
}

/** Those of the named who still stand in the text. */
export function stillNamed(text: string, named: readonly Named[]): Named[] {
  const wire = toWire(text, named);
  return named.filter(({ token }) => wire.includes(token));
}

/** A name that stands for somebody else already gets its unit behind it. */
export function withName(named: readonly Named[], token: string, name: string, unit: string | null): Named {
  const known = named.find(one => one.token === token);
  if (known) return known;
  const taken = named.some(one => one.shown === `@${name}`);
  return { token, shown: taken && unit ? `@${name}(${unit})` : `@${name}` };
}

/** How the server will read the names, for what is shown before it has. */
export function mentionsOf(text: string, named: readonly Named[]): Mention[] {
  return stillNamed(text, named).map(({ token, shown }) => {
    const [, letter, id] = /^@\{([pu])?(\w+)\}$/.exec(token) ?? [];
    if (!letter) return { kind: 'ROOM', id: 0, name: shown.slice(1) };
    return { kind: letter === 'p' ? 'PERSON' : 'UNIT', id: Number(id), name: shown.slice(1) };
  });
}

/** The id of a person in a text as it is sent; null for units and the room. */
export function personOf(token: string): number | null {
  const id = /^@\{p(\d+)\}$/.exec(token)?.[1];
  return id === undefined ? null : Number(id);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A text that was sent, back in a field. */
export function fromOutgoing(wire: string, mentions: readonly Mention[]): { text: string; named: Named[] } {
  const known = new Map(
    mentions.map(({ kind, id, name }) => {
      if (kind === 'ROOM') return [EVERYBODY, `@${name}`];
      return [`@{${kind === 'PERSON' ? 'p' : 'u'}${id}}`, `@${name}`];
    }),
  );
  return fromWire(wire, known);
}
