import type { PersonDetail, PersonRow, StandIn } from '../kernel/wire';
import { usePresence } from '../presence/presenceStore';
import { colleagueOf } from './rows';
import { mainUnit, sectionOf, useEverybodyOf, useUnits } from './units';

const NOBODY: PersonRow[] = [];
/** Enough to find somebody of the section who can be reached. */
const MOST_ASKED = 60;

/** Where no stand-in is named or none can be reached: somebody of the same team who can. */
export function useColleague(person: PersonDetail, wanted: boolean): StandIn | undefined {
  const units = useUnits().value;
  const unit = mainUnit(person);
  const section = wanted && units && unit !== null ? sectionOf(units, unit)?.id : undefined;
  const team = useEverybodyOf(section ?? null).value ?? NOBODY;
  const states = usePresence(team.slice(0, MOST_ASKED).map(row => row.person.id));
  const row = colleagueOf(person.id, team, states);
  const presence = row && states.get(row.person.id);
  return (
    row && presence && { person: { ...row.person, title: row.title }, extension: row.extension, presence }
  );
}
