import type { PersonRow, Presence, PresenceState } from '../kernel/wire';

/** Seven counts that together are everybody: what one wants to know of a section at a glance. */
export const GROUPS = ['available', 'telework', 'meeting', 'away', 'out', 'leave', 'unknown'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Record<PresenceState, Group> = {
  AVAILABLE: 'available',
  TELEWORK: 'telework',
  MEETING: 'meeting',
  CALL: 'meeting',
  BUSY: 'meeting',
  AWAY: 'away',
  OUT: 'out',
  TRIP: 'out',
  LEAVE: 'leave',
  GONE: 'leave',
  UNKNOWN: 'unknown',
};

/** The shape that stands for the group. */
export const SIGN: Record<Group, PresenceState> = {
  available: 'AVAILABLE',
  telework: 'TELEWORK',
  meeting: 'MEETING',
  away: 'AWAY',
  out: 'TRIP',
  leave: 'LEAVE',
  unknown: 'UNKNOWN',
};

export type States = ReadonlyMap<number, Presence>;

export function groupOf(row: PersonRow, states: States): Group {
  return GROUP_OF[states.get(row.person.id)?.state ?? 'UNKNOWN'];
}

export function countsOf(rows: readonly PersonRow[], states: States): Record<Group, number> {
  const counts: Record<Group, number> = {
    available: 0,
    telework: 0,
    meeting: 0,
    away: 0,
    out: 0,
    leave: 0,
    unknown: 0,
  };
  for (const row of rows) counts[groupOf(row, states)]++;
  return counts;
}

/** Each person once, by the main post where both are in this section. */
export function eachOnce(rows: readonly PersonRow[]): PersonRow[] {
  const byPerson = new Map<number, PersonRow>();
  for (const row of rows) {
    const known = byPerson.get(row.person.id);
    if (!known || (known.concurrent && !row.concurrent)) byPerson.set(row.person.id, row);
  }
  return rows.filter(row => byPerson.get(row.person.id) === row);
}

export interface Team {
  /** The subunit, or 0 for those with a concurrent post here. */
  unit: number;
  rows: PersonRow[];
}

/** By 係 in the order of the list; concurrent posts last, together. */
export function teamsOf(rows: readonly PersonRow[]): Team[] {
  const teams = new Map<number, Team>();
  for (const row of rows.filter(r => !r.concurrent)) {
    const team = teams.get(row.subunit) ?? { unit: row.subunit, rows: [] };
    team.rows.push(row);
    teams.set(row.subunit, team);
  }
  const guests = rows.filter(row => row.concurrent);
  return guests.length > 0 ? [...teams.values(), { unit: 0, rows: guests }] : [...teams.values()];
}
