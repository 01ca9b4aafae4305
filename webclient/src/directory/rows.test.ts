import { expect, test } from 'vitest';
import type { PersonRow, Presence, PresenceState, Unit } from '../kernel/wire';
import { pathTo, placeOf } from './place';
import { colleagueOf, linesOf, stateCounts } from './rows';
import { moveInTree, visibleUnits } from './treeKeys';
import { sectionOf, treeOf } from './units';

const row = (id: number, subunit: number, rank = 5): PersonRow => ({
  person: { id, name: `人${id}`, kana: 'ひと', unit: null, title: null },
  subunit,
  title: '主事',
  rank,
  concurrent: false,
  extension: '2560',
  mail: null,
  workPhone: null,
});
const unit = (id: number, parent: number | null, level: Unit['level'], sort = id): Unit => ({
  id,
  code: String(id),
  name: `組織${id}`,
  kana: '',
  parent,
  level,
  sort,
  extension: null,
  place: null,
  headcount: 1,
});
const states = (...pairs: [number, PresenceState][]): Map<number, Presence> =>
  new Map(
    pairs.map(([person, state]) => [
      person,
      { person, state, place: null, note: null, since: null, until: null, free: null },
    ]),
  );

test('the chief stands first without a head, every subunit under its own', () => {
  expect(linesOf([row(1, 10), row(2, 11), row(3, 11), row(4, 12)], 10).map(line => line.key)).toEqual([
    'p1-10',
    'h11',
    'p2-11',
    'p3-11',
    'h12',
    'p4-12',
  ]);
});

test('a person with two posts counts once', () => {
  expect(stateCounts([row(1, 10), row(1, 11), row(2, 11)], states([1, 'BUSY']))).toEqual([
    ['BUSY', 1],
    ['UNKNOWN', 1],
  ]);
});

test('the way round is the highest of the same team, else of the section, who can be reached', () => {
  const rows = [row(1, 10, 3), row(2, 10, 4), row(3, 10, 2), row(4, 11, 1)];
  expect(colleagueOf(1, rows, states([2, 'AVAILABLE'], [3, 'AVAILABLE'], [4, 'AVAILABLE']))?.person.id).toBe(
    3,
  );
  expect(colleagueOf(1, rows, states([4, 'AVAILABLE']))?.person.id).toBe(4);
  expect(colleagueOf(1, rows, states([1, 'AVAILABLE']))).toBeUndefined();
});

test('an address is read back as it was written, and nonsense is no place', () => {
  for (const path of ['/directory', '/directory/u/12', '/directory/u/12/345', '/directory/p/345']) {
    expect(pathTo(placeOf(path))).toBe(path);
  }
  expect(placeOf('/directory/u/x1/2')).toEqual({ unit: null, person: 2 });
});

const town = treeOf([
  unit(1, null, 'DEPARTMENT'),
  unit(3, 1, 'SECTION'),
  unit(2, 1, 'SECTION'),
  unit(4, 2, 'SUBSECTION'),
]);

test('the tree keeps the order of the hub and knows the section of a team', () => {
  expect(town.childrenOf(1).map(u => u.id)).toEqual([2, 3]);
  expect(sectionOf(town, 4)?.id).toBe(2);
  expect(sectionOf(town, 1)?.id).toBe(1);
});

test('arrow keys walk the tree as trees are walked', () => {
  const open = new Set([1]);
  expect(visibleUnits(town, open).map(node => [node.unit.id, node.depth])).toEqual([
    [1, 0],
    [2, 1],
    [3, 1],
  ]);
  expect(moveInTree(town, open, 1, 'ArrowDown')).toEqual({ focus: 2 });
  expect(moveInTree(town, open, 2, 'ArrowRight')).toEqual({ open: 2 });
  expect(moveInTree(town, new Set([1, 2]), 2, 'ArrowRight')).toEqual({ focus: 4 });
  expect(moveInTree(town, open, 2, 'ArrowLeft')).toEqual({ focus: 1 });
  expect(moveInTree(town, open, 1, 'ArrowLeft')).toEqual({ close: 1 });
  expect(moveInTree(town, open, 1, 'End')).toEqual({ focus: 3 });
  expect(moveInTree(town, open, 1, 'x')).toBeNull();
});
