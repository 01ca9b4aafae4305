import type { PersonHit, PersonRow, Presence, PresenceState } from '../kernel/wire';

export const PRESENCE_STATES: readonly PresenceState[] = [
  'AVAILABLE',
  'TELEWORK',
  'MEETING',
  'CALL',
  'BUSY',
  'AWAY',
  'TRIP',
  'OUT',
  'LEAVE',
  'GONE',
  'UNKNOWN',
];

/** A line of the list: a subunit's head or a person. */
export type Line =
  | { kind: 'head'; key: string; unit: number; people: number }
  | { kind: 'person'; key: string; row: PersonRow };

export type States = ReadonlyMap<number, Presence>;

export function stateOf(row: PersonRow, states: States): PresenceState {
  return states.get(row.person.id)?.state ?? 'UNKNOWN';
}

/** The list of a unit: those of the unit itself first without a head, then each subunit under its own. */
export function linesOf(rows: readonly PersonRow[], unit: number): Line[] {
  const sizes = new Map<number, number>();
  for (const row of rows) sizes.set(row.subunit, (sizes.get(row.subunit) ?? 0) + 1);
  const lines: Line[] = [];
  let subunit = unit;
  for (const row of rows) {
    if (row.subunit !== subunit) {
      subunit = row.subunit;
      lines.push({ kind: 'head', key: `h${subunit}`, unit: subunit, people: sizes.get(subunit) ?? 0 });
    }
    lines.push({ kind: 'person', key: `p${row.person.id}-${row.subunit}`, row });
  }
  return lines;
}

/** How many are in which state; only states that occur, in the order of the chips. */
export function stateCounts(rows: readonly PersonRow[], states: States): [PresenceState, number][] {
  const counts = new Map<PresenceState, number>();
  const people = new Map(rows.map(row => [row.person.id, row]));
  for (const row of people.values())
    counts.set(stateOf(row, states), (counts.get(stateOf(row, states)) ?? 0) + 1);
  return PRESENCE_STATES.flatMap(state => {
    const n = counts.get(state);
    return n ? [[state, n] as [PresenceState, number]] : [];
  });
}

/** A person found by search, drawn as a row of the list. */
export function rowOfHit({ person, extension, mail, workPhone }: PersonHit): PersonRow {
  return {
    person,
    subunit: 0,
    title: person.title ?? '',
    rank: 0,
    concurrent: false,
    extension,
    mail,
    workPhone,
  };
}

/** Who can be reached now instead: of the same team, else of the whole section, the highest first. */
export function colleagueOf(
  person: number,
  rows: readonly PersonRow[],
  states: States,
): PersonRow | undefined {
  const subunits = rows.filter(row => row.person.id === person).map(row => row.subunit);
  const reachable = (row: PersonRow) =>
    row.person.id !== person && states.get(row.person.id)?.state === 'AVAILABLE';
  const best = (among: readonly PersonRow[]) =>
    [...among].filter(reachable).sort((a, b) => a.rank - b.rank)[0];
  return best(rows.filter(row => subunits.includes(row.subunit))) ?? best(rows);
}
