import type { Attendee, Reply } from '../wire';

export interface Invited {
  person: number;
  optional: boolean;
}

export const MOST_ATTENDEES = 300;
export const REPLIES = ['YES', 'NO', 'MAYBE'] as const satisfies Reply[];
const ALL_REPLIES = ['YES', 'MAYBE', 'NONE', 'NO'] as const satisfies Reply[];

/** With these people, each once, as far as there is room. */
export function withPeople(invited: readonly Invited[], people: readonly number[]): Invited[] {
  const known = new Set(invited.map(one => one.person));
  const added = [...new Set(people)].filter(person => !known.has(person));
  return [...invited, ...added.map(person => ({ person, optional: false }))].slice(0, MOST_ATTENDEES);
}

export function without(invited: readonly Invited[], person: number): Invited[] {
  return invited.filter(one => one.person !== person);
}

export function turned(invited: readonly Invited[], person: number): Invited[] {
  return invited.map(one => (one.person === person ? { ...one, optional: !one.optional } : one));
}

/** How many answered what, those with somebody only. */
export function repliesOf(attendees: readonly Attendee[]): { answer: Reply; n: number }[] {
  return ALL_REPLIES.map(answer => ({
    answer,
    n: attendees.filter(one => one.answer === answer).length,
  })).filter(({ n }) => n > 0);
}

/** Who comes first, who does not last. */
export function byReply(attendees: readonly Attendee[]): Attendee[] {
  const rank = ({ answer, optional }: Attendee) => ALL_REPLIES.indexOf(answer) * 2 + (optional ? 1 : 0);
  return [...attendees].sort((a, b) => rank(a) - rank(b));
}
