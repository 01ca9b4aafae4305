import type { PersonBrief, Unit } from '../../kernel/wire';
import { EVERYBODY } from './mentionText';

/** What is being typed after an @, and where it stands. */
export interface Query {
  text: string;
  from: number;
  to: number;
}

/** An @ behind a letter or digit of the alphabet belongs to a mail address; behind 仮名 and 漢字 it names somebody. */
const BEFORE_CARET = /(?:^|[^A-Za-z0-9._%+-])[@＠]([^\s@＠{}]{0,20})$/u;

/** The name being typed at the caret; null when there is none. */
export function queryAt(text: string, caret: number): Query | null {
  const found = BEFORE_CARET.exec(text.slice(Math.max(0, caret - 30), caret));
  if (!found) return null;
  const typed = found[1] ?? '';
  return { text: typed.normalize('NFKC').toLowerCase(), from: caret - typed.length - 1, to: caret };
}

/** Somebody or several who can be named. */
export interface Candidate {
  token: string;
  name: string;
  /** Section and title, number of people: tells apart who is called the same. */
  aside: string;
  person: PersonBrief | null;
  unit: string | null;
  /** Not in the room: is not told. */
  outside: boolean;
}

export function ofPerson(person: PersonBrief, outside: boolean): Candidate {
  const aside = [person.unit, person.title].filter(Boolean).join(' ');
  return { token: `@{p${person.id}}`, name: person.name, aside, person, unit: person.unit, outside };
}

export function ofUnit({ id, name }: Unit, aside: string): Candidate {
  return { token: `@{u${id}}`, name, aside, person: null, unit: null, outside: false };
}

export function ofRoom(name: string, aside: string): Candidate {
  return { token: EVERYBODY, name, aside, person: null, unit: null, outside: false };
}

const EVERYBODY_WORDS = ['全員', 'ぜんいん', 'みんな', 'zenin', 'everybody', 'all', 'room'];

/** Whether what is typed may become "everybody". */
export function meansEverybody(text: string): boolean {
  return EVERYBODY_WORDS.some(word => word.startsWith(text));
}

const MOST = 8;

/** Those in the room first, then units, then people elsewhere; everybody first of all when that is what is typed. */
export function ranked(
  everybody: Candidate | null,
  people: readonly Candidate[],
  units: readonly Candidate[],
): Candidate[] {
  const inside = people.filter(({ outside }) => !outside);
  const outside = people.filter(one => one.outside);
  const few = units.slice(0, 3);
  return [...(everybody ? [everybody] : []), ...inside, ...few, ...outside].slice(0, MOST);
}
