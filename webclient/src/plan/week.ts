import type {
  ClearPlan,
  DayPart,
  DayPlan,
  HalfPlan,
  LocalDate,
  PlanKind,
  PresenceState,
  SetPlan,
  UnitWeek,
  WeekRow,
} from '../kernel/wire';
import { weekdayOf } from './days';

export const KINDS = ['TELEWORK', 'TRIP', 'LEAVE', 'TRAINING'] as const satisfies PlanKind[];
export const PARTS = ['DAY', 'AM', 'PM'] as const satisfies DayPart[];

/** The state a plan brings on its day: its shape and colour are those of the badge that will be seen. */
export const STATE_OF: Record<PlanKind, PresenceState> = {
  TELEWORK: 'TELEWORK',
  TRIP: 'TRIP',
  LEAVE: 'LEAVE',
  TRAINING: 'OUT',
};

export type Half = 'am' | 'pm';

export function same(a: HalfPlan | null, b: HalfPlan | null): boolean {
  return a?.kind === b?.kind && a?.place === b?.place && a?.note === b?.note;
}

/** One plan for the whole day, drawn as one. */
export function isWhole({ am, pm }: DayPlan): boolean {
  return am !== null && same(am, pm);
}

/** Which part a press on this half means: the whole day, unless its halves differ. */
export function partAt(plan: DayPlan, half: Half): DayPart {
  if (same(plan.am, plan.pm)) return 'DAY';
  return half === 'am' ? 'AM' : 'PM';
}

export function planAt(plan: DayPlan, part: DayPart): HalfPlan | null {
  if (part === 'DAY') return plan.am ?? plan.pm;
  return part === 'AM' ? plan.am : plan.pm;
}

const works = (plan: DayPlan) => plan.from !== null || plan.am !== null || plan.pm !== null;

/** Monday to Friday, and those days of the weekend on which somebody works. */
export function shownDays(week: UnitWeek): number[] {
  return week.days
    .map((_, at) => at)
    .filter(at => {
      const day = week.days[at]?.day;
      if (!day || weekdayOf(day) <= 5) return day !== undefined;
      return week.rows.some(row => row.days[at] && works(row.days[at]));
    });
}

export interface Team {
  /** Null for those who belong to no 係: the heads of the section. */
  subunit: string | null;
  rows: WeekRow[];
}

/** By 係, in the order in which the hub lists the people. */
export function teamsOf(rows: readonly WeekRow[]): Team[] {
  const teams = new Map<string | null, Team>();
  for (const row of rows) {
    const team = teams.get(row.subunit) ?? { subunit: row.subunit, rows: [] };
    team.rows.push(row);
    teams.set(row.subunit, team);
  }
  return [...teams.values()];
}

const hoursOf = ({ from, to }: DayPlan) => (from && to ? `${from} ${to}` : null);

/** The hours most people have: only others are worth a word. */
export function usualHours(week: UnitWeek): string | null {
  const counts = new Map<string, number>();
  for (const plan of week.rows.flatMap(row => row.days)) {
    const hours = hoursOf(plan);
    if (hours) counts.set(hours, (counts.get(hours) ?? 0) + 1);
  }
  let usual: string | null = null;
  for (const [hours, count] of counts) if (count > (counts.get(usual ?? '') ?? 0)) usual = hours;
  return usual;
}

/** 10:00–18:45 where that is not what the others work. */
export function unusualHours(plan: DayPlan, usual: string | null): string | null {
  if (!plan.from || !plan.to || hoursOf(plan) === usual) return null;
  return `${shortClock(plan.from)}–${shortClock(plan.to)}`;
}

const shortClock = (time: string) => time.slice(0, 5).replace(/^0/, '');

/** What was answered, in the place of what was known. */
export function withDays(week: UnitWeek, person: number, days: readonly DayPlan[]): UnitWeek {
  const news = new Map(days.map(plan => [plan.day, plan]));
  const rows = week.rows.map(row =>
    row.person.id === person ? { ...row, days: row.days.map(plan => news.get(plan.day) ?? plan) } : row,
  );
  return { ...week, rows };
}

export interface Span {
  person: number;
  from: LocalDate;
  to: LocalDate;
  part: DayPart;
}

/** The known days of a span; null when a part of it is not on screen, so that nobody promises to bring it back. */
export function knownDays(week: UnitWeek, { person, from, to }: Span): DayPlan[] | null {
  const first = week.days[0]?.day;
  const last = week.days.at(-1)?.day;
  if (!first || !last || from < first || to > last) return null;
  const row = week.rows.find(({ person: { id } }) => id === person);
  return row ? row.days.filter(plan => plan.day >= from && plan.day <= to) : null;
}

/** What brings the days back as they were: empty first, then each plan that was there. */
export function restoring(span: Span, before: readonly DayPlan[]): { clear: ClearPlan; sets: SetPlan[] } {
  const { person, from, to } = span;
  const set = (plan: DayPlan, part: DayPart, half: HalfPlan): SetPlan => ({
    ...half,
    person,
    from: plan.day,
    to: plan.day,
    part,
    replace: true,
  });
  const sets = before.flatMap(plan => {
    if (plan.am && isWhole(plan)) return [set(plan, 'DAY', plan.am)];
    return [...(plan.am ? [set(plan, 'AM', plan.am)] : []), ...(plan.pm ? [set(plan, 'PM', plan.pm)] : [])];
  });
  return { clear: { person, from, to, part: 'DAY' }, sets };
}

export function isEmptyWeek(week: UnitWeek): boolean {
  return week.rows.every(row => row.days.every(plan => !plan.am && !plan.pm));
}

/** Is this half of this day within the span? */
export function inSpan(span: Span, day: LocalDate, half: Half): boolean {
  if (day < span.from || day > span.to) return false;
  return span.part === 'DAY' || span.part === (half === 'am' ? 'AM' : 'PM');
}

/** Another person's day, or a day that is over, is only read. */
export function mayChange(row: WeekRow, day: LocalDate, today: LocalDate): boolean {
  return row.mayChange && day >= today;
}
