import { expect, test } from 'vitest';
import type { PersonRow, Presence, PresenceState } from '../kernel/wire';
import { countsOf, eachOnce, teamsOf } from './section';

const row = (id: number, subunit: number, concurrent = false): PersonRow => ({
  person: { id, name: `人${id}`, kana: 'ひと', unit: null, title: null },
  subunit,
  title: '主事',
  rank: 1,
  concurrent,
  extension: null,
  mail: null,
  workPhone: null,
});
const states = (...pairs: [number, PresenceState][]): Map<number, Presence> =>
  new Map(
    pairs.map(([person, state]) => [
      person,
      { person, state, place: null, note: null, since: null, until: null, free: null },
    ]),
  );

test('the seven counts together are everybody; who is not told yet is unknown', () => {
  const counts = countsOf(
    [row(1, 1), row(2, 1), row(3, 1), row(4, 1)],
    states([1, 'CALL'], [2, 'BUSY'], [3, 'GONE']),
  );
  expect(counts).toEqual({ available: 0, telework: 0, meeting: 2, away: 0, out: 0, leave: 1, unknown: 1 });
});

test('a person with two posts in the section stands there once, by the main one', () => {
  expect(eachOnce([row(1, 10, true), row(2, 10), row(1, 11)]).map(r => [r.person.id, r.subunit])).toEqual([
    [2, 10],
    [1, 11],
  ]);
});

test('teams keep the order of the list and guests come last', () => {
  const teams = teamsOf([row(1, 10), row(9, 10, true), row(2, 11), row(3, 10)]);
  expect(teams.map(team => [team.unit, team.rows.map(r => r.person.id)])).toEqual([
    [10, [1, 3]],
    [11, [2]],
    [0, [9]],
  ]);
});
