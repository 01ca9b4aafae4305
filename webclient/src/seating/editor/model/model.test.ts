import { describe, expect, test } from 'vitest';
import { checksOf } from './checks';
import { begin, commit, redo, undo } from './history';
import { codes, freeCodes, numbered, readingOrder } from './numbers';
import {
  addedIn,
  aligned,
  changed,
  copied,
  islandPlaced,
  moved,
  placed,
  removed,
  rotated,
  stepOf,
} from './seats';
import { bodyOf } from './shape';
import { fileOf, sketchOf } from './sketch';
import { snap } from './snap';
import { all, box, codesOf, desk, floor } from './testing';
import {
  cornerAdded,
  cornerMoved,
  cornerRemoved,
  drawn,
  freeLetter,
  shifted,
  shiftsBetween,
  zoneChanged,
  zoneRemoved,
} from './zones';

describe('a file', () => {
  test('comes back as it went in, with the ids of seats and zones', () => {
    const sketch = floor([
      desk('A-01', 3, 3),
      { code: 'A-02', kind: 'LIFT', at: [5, 3], rot: -90, zone: 'A' },
    ]);
    const again = sketchOf(fileOf(sketch));
    expect(again.seats.map(({ id, code, rot }) => [id, code, rot])).toEqual([
      [sketch.seats[0]?.id, 'A-01', 0],
      [null, 'A-02', 270],
    ]);
    expect(again.zones).toEqual(sketch.zones);
    expect(fileOf(again)).toEqual(fileOf(sketch));
  });
});

describe('the history', () => {
  test('goes back and forth, and a new step forgets what was taken back', () => {
    const three = commit(commit(begin(1), 2, 'two'), 3, 'three');
    expect(undo(undo(three)).now).toBe(1);
    expect(redo(undo(three)).now).toBe(3);
    const other = commit(undo(three), 9, 'nine');
    expect(redo(other).now).toBe(9);
    expect(undo(other).now).toBe(2);
  });

  test('takes back many arrow keys at once, and nothing when nothing was done', () => {
    let steps = begin(0);
    for (let n = 1; n <= 20; n++) steps = commit(steps, n, 'move', 'arrows of s1');
    expect(undo(steps).now).toBe(0);
    expect(undo(begin(5)).now).toBe(5);
    expect(commit(begin(5), 5, 'same').past).toEqual([]);
  });

  test('does not join what was done again', () => {
    const again = redo(undo(commit(begin(0), 1, 'move', 'm')));
    expect(undo(commit(again, 2, 'move', 'm')).now).toBe(1);
  });
});

describe('seats', () => {
  test('placed belong to the zone they stand in and get its next number', () => {
    const sketch = placed(placed(floor([desk('A-07', 3, 3)]), 'LIFT', [5, 3]), 'DESK', [15, 3], 90);
    expect(sketch.seats.slice(1).map(({ code, kind, zone, rot, id }) => [code, kind, zone, rot, id])).toEqual(
      [
        ['A-08', 'LIFT', 'A', 0, null],
        ['B-01', 'DESK', 'B', 90, null],
      ],
    );
  });

  test('of an island stand back to back and do not touch', () => {
    const sketch = islandPlaced(floor(), 'DESK', [5, 5], 3);
    expect(sketch.seats.map(({ at, rot }) => [...at, rot])).toEqual([
      [3.5, 4.63, 180],
      [5, 4.63, 180],
      [6.5, 4.63, 180],
      [3.5, 5.37, 0],
      [5, 5.37, 0],
      [6.5, 5.37, 0],
    ]);
    expect(checksOf(sketch)).toEqual([]);
  });

  test('copied stand beside each other as new ones', () => {
    const first = floor([desk('A-01', 2, 3, { features: ['POWER'] })]);
    const three = copied(first, all(first), stepOf(first, all(first)), 2);
    expect(three.seats.map(({ code, at, id }) => [code, at[0], id])).toEqual([
      ['A-01', 2, first.seats[0]?.id],
      ['A-02', 3.5, null],
      ['A-03', 5, null],
    ]);
    expect(three.seats[2]?.features).toEqual(['POWER']);
    expect(addedIn(first, three)).toHaveLength(2);
  });

  test('are never more than the hub takes', () => {
    const first = floor([desk('A-01', 2, 3)]);
    expect(copied(first, all(first), [0, 0], 3000).seats).toHaveLength(2000);
  });

  test('move, turn around their middle, change many at once and go', () => {
    const sketch = floor([desk('A-01', 2, 2), desk('A-02', 4, 2)]);
    const keys = all(sketch);
    expect(moved(sketch, keys, [0.05, -0.5]).seats.map(({ at }) => at)).toEqual([
      [2.05, 1.5],
      [4.05, 1.5],
    ]);
    expect(rotated(sketch, keys, 90).seats.map(({ at, rot }) => [...at, rot])).toEqual([
      [3, 1, 90],
      [3, 3, 90],
    ]);
    const lift = changed(changed(sketch, keys, { kind: 'LIFT', add: 'POWER' }), keys, { remove: 'QUIET' });
    expect(lift.seats.map(({ kind, features }) => [kind, features])).toEqual([
      ['LIFT', ['POWER']],
      ['LIFT', ['POWER']],
    ]);
    expect(removed(sketch, new Set([sketch.seats[0]?.key ?? ''])).seats).toHaveLength(1);
    expect(removed(sketch, new Set()).seats).toBe(sketch.seats);
  });

  test('are put into one line at one distance', () => {
    const sketch = floor([desk('A-01', 2, 2), desk('A-03', 8, 2.3), desk('A-02', 4.4, 1.9)]);
    expect(aligned(sketch, all(sketch)).seats.map(({ at }) => at)).toEqual([
      [2, 2],
      [8, 2],
      [5, 2],
    ]);
  });
});

describe('numbers', () => {
  test('run on from the first, leaving out figures', () => {
    expect(codes({ start: 'B-01', skip: [] }, 3)).toEqual(['B-01', 'B-02', 'B-03']);
    expect(codes({ start: 'B-03', skip: ['4', '9'] }, 6)).toEqual([
      'B-03',
      'B-05',
      'B-06',
      'B-07',
      'B-08',
      'B-10',
    ]);
    expect(codes({ start: '窓ぎわ', skip: [] }, 2)).toBeNull();
    expect(freeCodes(floor([desk('A-09', 1, 1)]), 'A-01', 2)).toEqual(['A-10', 'A-11']);
  });

  test('follow the stroke, or the order of reading', () => {
    const sketch = floor([desk('x', 5, 2), desk('y', 2, 2.1), desk('z', 2, 5)]);
    const order = readingOrder(sketch.seats);
    const done = numbered(sketch, order, { start: 'A-12', skip: [] });
    expect(done && codesOf(done)).toEqual(['A-13', 'A-12', 'A-14']);
    expect(done?.seats.map(({ order }) => order)).toEqual([2, 1, 3]);
    expect(numbered(sketch, order, { start: 'A', skip: [] })).toBeNull();
  });
});

describe('zones', () => {
  const sketch = floor([desk('A-01', 3, 3), desk('A-02', 9, 3), desk('B-01', 15, 3)]);

  test('move their lines without moving a right: what would change is told', () => {
    const zones = sketch.zones.map(zone =>
      zone.letter === 'A'
        ? { ...zone, poly: cornerMoved(cornerMoved(zone.poly, 1, [6, 0]), 2, [6, 10]) }
        : zone,
    );
    const after = { ...sketch, zones };
    expect(after.seats.map(({ zone }) => zone)).toEqual(['A', 'A', 'B']);
    const shifts = shiftsBetween(sketch, after);
    expect(shifts.map(({ code, from, to }) => [code, from, to])).toEqual([['A-02', 'A', null]]);
    expect(shifted(after, shifts).seats.map(({ zone }) => zone)).toEqual(['A', null, 'B']);
  });

  test('drawn inside another take the seats within, when that is wanted', () => {
    const after = drawn(sketch, 'k', box(8, 2, 10, 4), freeLetter(sketch), '新しい課');
    expect(after.zones.at(-1)).toMatchObject({ letter: 'C', style: 3, id: null });
    expect(shiftsBetween(sketch, after).map(({ code, to }) => [code, to])).toEqual([['A-02', 'C']]);
  });

  test('keep their seats when the letter changes, and leave them to nobody when they go', () => {
    const [a] = sketch.zones;
    const renamed = zoneChanged(sketch, a?.key ?? '', { letter: 'Q' });
    expect(renamed.seats.map(({ zone }) => zone)).toEqual(['Q', 'Q', 'B']);
    expect(zoneRemoved(renamed, a?.key ?? '').seats.map(({ zone }) => zone)).toEqual([null, null, 'B']);
  });

  test('get and lose corners, but never fewer than three', () => {
    const four = box(0, 0, 2, 2);
    const five = cornerAdded(four, 3);
    expect(five).toHaveLength(5);
    expect(five.at(-1)).toEqual([0, 1]);
    const three = cornerRemoved(four, 0);
    expect(cornerRemoved(three, 0)).toHaveLength(3);
  });
});

describe('a drag', () => {
  const none = new Set<string>();

  test('stands on the grid of 5 cm where nothing is near', () => {
    const sketch = floor();
    const seat = placed(sketch, 'DESK', [5, 5]).seats[0];
    expect(seat && snap(sketch, seat, none, [5.031, 5.018], 0.15)).toEqual({
      at: [5.05, 5],
      guideX: null,
      guideY: null,
    });
  });

  test('stands beside its neighbour, in line', () => {
    const sketch = floor([desk('A-01', 4, 4.33), desk('A-02', 8, 7)]);
    const [, second] = sketch.seats;
    expect(second && snap(sketch, second, new Set([second.key]), [5.58, 4.4], 0.15)).toEqual({
      at: [5.5, 4.33],
      guideX: 5.5,
      guideY: 4.33,
    });
  });

  test('stands flush with a wall', () => {
    const sketch = floor([desk('A-01', 4, 4)]);
    const [seat] = sketch.seats;
    const { at } = seat
      ? snap(sketch, seat, new Set([seat.key]), [0.9, 5.03], 0.15)
      : { at: [0, 0] as const };
    expect(at).toEqual([0.85, 5.05]);
    expect(seat && bodyOf({ ...seat, at }).left).toBeCloseTo(0.15);
  });
});

describe('the checks', () => {
  test('find double numbers, seats upon each other, seats without a zone and outside', () => {
    const sketch = floor([
      desk('A-01', 3, 3),
      desk('A-01', 3.5, 3),
      desk('', 6, 6, { zone: null }),
      desk('B-01', 30, 3, { zone: null }),
    ]);
    expect(checksOf(sketch).map(({ code, severity }) => [code, severity])).toEqual([
      ['DOUBLE', 'ERROR'],
      ['NAMELESS', 'ERROR'],
      ['OUTSIDE', 'ERROR'],
      ['ZONELESS', 'WARNING'],
      ['OVERLAP', 'ERROR'],
    ]);
  });

  test('find an aisle too narrow, for a wheelchair sooner', () => {
    const shelf = (y: number) => ({
      structure: { outer: box(0, 0, 20, 10), fixtures: [{ kind: 'SHELF', rect: [2, y, 4, 0.4] as const }] },
    });
    const narrow = checksOf(floor([desk('A-01', 4, 3)], shelf(4.55)));
    expect(narrow.map(({ code, words }) => [code, words.metres])).toEqual([['NARROW', '0.65']]);
    expect(checksOf(floor([desk('A-01', 4, 3)], shelf(4.9)))).toEqual([]);
    const wheels = checksOf(floor([desk('A-01', 4, 3, { features: ['WHEELCHAIR'] })], shelf(4.9)));
    expect(wheels.map(({ words }) => words.needed)).toEqual(['1.2']);
  });

  test('say when a seat lies across the line of its zone', () => {
    const sketch = floor([desk('A-01', 12, 3, { zone: 'A' })]);
    expect(checksOf(sketch).map(({ code }) => code)).toEqual(['ACROSS']);
  });

  test('look at two thousand seats in a moment', () => {
    const row = (y: number) =>
      Array.from({ length: 100 }, (_, n) => desk(`${y}-${n}`, 1.5 + n * 1.6, y * 2.5 + 1));
    const wide = floor(Array.from({ length: 20 }, (_, y) => row(y)).flat());
    const start = performance.now();
    checksOf(wide);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
