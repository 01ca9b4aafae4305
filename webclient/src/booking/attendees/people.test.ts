import { expect, test } from 'vitest';
import type { Attendee, Reply } from '../wire';
import { type PersonBusy, takenAt, worksAt } from './freeBusy';
import { byReply, MOST_ATTENDEES, repliesOf, turned, without, withPeople } from './people';

const at = (clock: string) => `2026-11-24T${clock}:00+09:00`;
const when = (from: string, until: string) => ({ from: Date.parse(at(from)), until: Date.parse(at(until)) });
const person = (answer: Reply, id = 1, optional = false): Attendee => ({ person: id, answer, optional });

test('everybody is asked once, and not more than there is room for', () => {
  const one = withPeople([], [1]);
  expect(withPeople(one, [1, 2, 2]).map(({ person }) => person)).toEqual([1, 2]);
  expect(turned(one, 1)).toEqual([{ person: 1, optional: true }]);
  expect(without(one, 1)).toEqual([]);
  expect(
    withPeople(
      [],
      Array.from({ length: 400 }, (_, id) => id),
    ),
  ).toHaveLength(MOST_ATTENDEES);
});

test('the answers are counted, those who come first', () => {
  const people = [person('NO', 1), person('NONE', 2), person('YES', 3, true), person('YES', 4)];
  expect(repliesOf(people)).toEqual([
    { answer: 'YES', n: 2 },
    { answer: 'NONE', n: 1 },
    { answer: 'NO', n: 1 },
  ]);
  expect(byReply(people).map(one => one.person)).toEqual([4, 3, 2, 1]);
});

test('what is firm counts before what is tentative, and what ends when this begins does not count', () => {
  const busy: PersonBusy = {
    person: 1,
    hours: [{ from: at('08:30'), until: at('17:15') }],
    busy: [
      { from: at('09:00'), until: at('10:30'), state: 'TENTATIVE', title: null },
      { from: at('10:00'), until: at('11:00'), state: 'BUSY', title: null },
    ],
  };
  expect(takenAt(busy, when('10:00', '10:15'))?.state).toBe('BUSY');
  expect(takenAt(busy, when('09:00', '09:30'))?.state).toBe('TENTATIVE');
  expect(takenAt(busy, when('11:00', '12:00'))).toBeNull();
  expect(worksAt(busy, when('16:30', '17:30'))).toBe(false);
  expect(worksAt(busy, when('16:00', '17:00'))).toBe(true);
});
