import { http } from '../../kernel/http';
import type { BriefList, UnitList } from '../../kernel/wire';
import { EVERYBODY, personOf } from './mentionText';

/** Names by id, as they stand in a field; for texts that come from another device. */
const known = new Map<string, string>();

export function learn(token: string, shown: string): void {
  known.set(token, shown);
}

/** Asks for the names of those not known yet. What cannot be found out stays an id. */
export async function namesOf(tokens: readonly string[]): Promise<ReadonlyMap<string, string>> {
  // Texts are only loaded with what needs them.
  if (tokens.includes(EVERYBODY))
    learn(EVERYBODY, `@${(await import('./texts')).writing.t('mention.everybody')}`);
  const strangers = tokens.filter(token => !known.has(token));
  const people = strangers.flatMap(token => personOf(token) ?? []);
  if (people.length > 0) await learnPeople(people);
  if (strangers.some(token => token.startsWith('@{u'))) await learnUnits();
  return known;
}

async function learnPeople(ids: readonly number[]): Promise<void> {
  const { people } = await http.get<BriefList>(`/api/directory/briefs?ids=${ids.join()}`);
  for (const person of people) learn(`@{p${person.id}}`, `@${person.name}`);
}

async function learnUnits(): Promise<void> {
  const { units } = await http.get<UnitList>('/api/directory/units');
  for (const unit of units) learn(`@{u${unit.id}}`, `@${unit.name}`);
}
