import { useMemo } from 'react';
import { mainUnit, type UnitTree, useUnits } from '../directory/units';
import { useStore } from '../kernel/store';
import { session } from '../session/session';
import type { Places } from './places';
import type { Place } from './wire';

/**
 * The floor on which I work: the one that the directory names for my unit or the nearest above it, such as 本庁舎 4F.
 * The hub counts walks from there, too.
 */
export function useHomeFloor(places: Places): number | null {
  const units = useUnits().value;
  const now = useStore(session);
  const unit = now.phase === 'in' ? mainUnit(now.me.person) : null;
  return useMemo(
    () => (units && unit !== null ? homeFloor(places, units, unit) : null),
    [places, units, unit],
  );
}

export function homeFloor(places: Places, units: UnitTree, unit: number): number | null {
  const floors = places.areas.filter(({ kind }) => kind === 'FLOOR');
  for (const { place } of [...units.pathOf(unit)].reverse()) {
    const floor = place && floors.find(({ id }) => plain(named(places, id)) === plain(place));
    if (floor) return floor.id;
  }
  return null;
}

/** My own floor first; what is brought or driven last, as it is at home nowhere. */
export function homeFirst(shown: readonly Place[], places: Places, home: number | null): readonly Place[] {
  const rank = (place: Place) => {
    if (place.kind === 'EQUIPMENT') return 2;
    return places.floorOf(place)?.id === home ? 0 : 1;
  };
  return [...shown].sort((a, b) => rank(a) - rank(b));
}

const named = (places: Places, floor: number) =>
  places
    .upwards(floor)
    .filter(({ kind }) => kind !== 'SITE')
    .map(({ name }) => name)
    .reverse()
    .join('');

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').replace('階', 'F');
