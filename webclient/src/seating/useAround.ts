import { useMemo } from 'react';
import { mainUnit, sectionOf, useEverybodyOf, useUnits } from '../directory/units';
import { useMe } from '../session/session';
import { type Around, type Filter, nearPeople } from './filters';
import type { Seating } from './useSeating';

const NONE: ReadonlySet<number> = new Set();

/** What the filters look at: my own zones, and where my section sits; that is asked for only when it is wanted. */
export function useAround({ seats, own }: Seating, filters: readonly Filter[]): Around {
  const me = useMe().person;
  const units = useUnits().value;
  const unit = mainUnit(me);
  const wanted = filters.includes('TEAM') && units && unit !== null;
  const section = wanted ? (sectionOf(units, unit)?.id ?? null) : null;
  const team = useEverybodyOf(section).value;
  return useMemo(() => {
    const people = new Set((team ?? []).map(row => row.person.id).filter(id => id !== me.id));
    return { own, nearTeam: section === null ? NONE : nearPeople(seats, people) };
  }, [team, me.id, own, seats, section]);
}
