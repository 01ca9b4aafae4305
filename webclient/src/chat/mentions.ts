import type { Mention } from '../kernel/wire';

/** Somebody named in a text, as the server reads it. */
export const MENTION = /@\{(?:([pu])(\d{1,12})|room)\}/g;

/** Whether a message with these mentions names a person who is in these units. */
export function names(mentions: readonly Mention[], person: number, units: readonly number[]): boolean {
  return mentions.some(({ kind, id }) => {
    if (kind === 'ROOM') return true;
    return kind === 'PERSON' ? id === person : units.includes(id);
  });
}

/** The text with names instead of ids, cut by characters and never through a surrogate pair, as the server cuts it. */
export function plainText(text: string, mentions: readonly Mention[], most: number): string {
  const named = text.replace(MENTION, (token, kind?: string, id?: string) => {
    const found = mentions.find(mention => `${mention.id}` === id && mention.kind === KINDS[kind ?? '']);
    return found ? `@${found.name}` : token;
  });
  return [...named].slice(0, most).join('');
}

const KINDS: Record<string, Mention['kind']> = { p: 'PERSON', u: 'UNIT' };
