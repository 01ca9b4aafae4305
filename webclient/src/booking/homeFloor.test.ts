import { expect, test } from 'vitest';
import { treeOf } from '../directory/units';
import type { Unit } from '../kernel/wire';
import { homeFirst, homeFloor } from './homeFloor';
import { placesOf } from './places';
import type { Area, Place } from './wire';

const area = (id: number, kind: Area['kind'], parent: number | null, name: string): Area => ({
  id,
  kind,
  parent,
  name,
  level: null,
  order: id,
});
const place = (id: number, where: number, kind: Place['kind'] = 'ROOM') =>
  ({ id, area: where, kind, order: id, retired: null }) as Place;
const unit = (id: number, parent: number | null, at: string | null) =>
  ({ id, parent, place: at, sort: id }) as Unit;

const places = placesOf({
  areas: [area(1, 'BUILDING', null, '本庁舎'), area(2, 'FLOOR', 1, '1F'), area(3, 'FLOOR', 1, '4F')],
  places: [place(10, 2), place(11, 3, 'EQUIPMENT'), place(12, 3), place(13, 2)],
});

test('the floor is that of my section, or of the nearest unit above that names one', () => {
  const units = treeOf([unit(1, null, '本庁舎 1階'), unit(2, 1, '本庁舎 4F'), unit(3, 2, null)]);
  expect(homeFloor(places, units, 3)).toBe(3);
  expect(homeFloor(places, units, 1)).toBe(2);
});

test('where the directory names no floor of ours there is none', () => {
  expect(homeFloor(places, treeOf([unit(1, null, '別の市')]), 1)).toBeNull();
});

test('my own floor stands first, equipment last, the rest as it was', () => {
  expect(homeFirst(places.all, places, 3).map(({ id }) => id)).toEqual([12, 10, 13, 11]);
  expect(homeFirst(places.all, places, null).map(({ id }) => id)).toEqual([10, 13, 12, 11]);
});
