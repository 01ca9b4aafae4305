import { useMemo } from 'react';
import { usePlaceList } from './live';
import type { Area, Place, PlaceList } from './wire';

/** All places with where they are. */
export interface Places {
  all: readonly Place[];
  areas: readonly Area[];
  of: (place: number) => Place | undefined;
  area: (area: number) => Area | undefined;
  /** From the area itself up to its site. */
  upwards: (area: number) => Area[];
  floorOf: (place: Place) => Area | undefined;
  buildingOf: (place: Place) => Area | undefined;
  /** 「4F ブース4」 */
  nameOf: (place: number) => string;
  /** Whether the place is in the area or below it. */
  isIn: (place: Place, area: number) => boolean;
}

export function placesOf({ areas, places }: Pick<PlaceList, 'areas' | 'places'>): Places {
  const byArea = new Map(areas.map(area => [area.id, area]));
  const byId = new Map(places.map(place => [place.id, place]));
  const upwards = (area: number): Area[] => {
    const path: Area[] = [];
    for (let at = byArea.get(area); at && !path.includes(at); at = byArea.get(at.parent ?? -1)) path.push(at);
    return path;
  };
  const above = (place: Place, kind: Area['kind']) => upwards(place.area).find(area => area.kind === kind);
  const rank = (area: number) =>
    upwards(area)
      .reverse()
      .map(({ order, id }) => [order, id]);
  const ranks = new Map(areas.map(({ id }) => [id, rank(id).flat()]));
  const all = places
    .filter(place => place.retired === null)
    .sort(
      (a, b) =>
        compare(ranks.get(a.area) ?? [], ranks.get(b.area) ?? []) ||
        KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
        a.order - b.order ||
        a.id - b.id,
    );
  const floorOf = (place: Place) => above(place, 'FLOOR');
  return {
    all,
    areas,
    of: place => byId.get(place),
    area: area => byArea.get(area),
    upwards,
    floorOf,
    buildingOf: place => above(place, 'BUILDING'),
    nameOf: id => {
      const place = byId.get(id);
      return place ? [floorOf(place)?.name, place.name].filter(Boolean).join(' ') : '';
    },
    isIn: (place, area) => upwards(place.area).some(({ id }) => id === area),
  };
}

/** Rooms and booths before what is brought there. */
const KIND_ORDER: readonly Place['kind'][] = ['BOOTH', 'ROOM', 'TABLE', 'LOUNGE', 'EQUIPMENT', 'SEAT'];

function compare(a: readonly (number | undefined)[], b: readonly (number | undefined)[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const less = (a[at] ?? -1) - (b[at] ?? -1);
    if (less !== 0) return less;
  }
  return 0;
}

const NONE = placesOf({ areas: [], places: [] });

/** Empty until they are known. */
export function usePlaces(): Places {
  const { value } = usePlaceList();
  return useMemo(() => (value ? placesOf(value) : NONE), [value]);
}
