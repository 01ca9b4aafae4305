/** Until the generated wire has them: the records of the contract. */
import type { LocalDate, PersonBrief } from '../kernel/wire';

export type PlanKind = 'TELEWORK' | 'TRIP' | 'LEAVE' | 'TRAINING';
export type PlanPart = 'DAY' | 'AM' | 'PM';
export interface HalfPlan {
  kind: PlanKind;
  place: string | null;
  note: string | null;
}
export interface DayPlan {
  day: LocalDate;
  am: HalfPlan | null;
  pm: HalfPlan | null;
  from: string | null;
  to: string | null;
}
export interface WeekDay {
  day: LocalDate;
  off: string | null;
}
export interface WeekRow {
  person: PersonBrief;
  subunit: string | null;
  mayChange: boolean;
  days: DayPlan[];
}
export interface UnitWeek {
  unit: number;
  from: LocalDate;
  days: WeekDay[];
  rows: WeekRow[];
}
export interface SetPlan {
  person: number;
  from: LocalDate;
  to: LocalDate;
  part: PlanPart;
  kind: PlanKind;
  place: string | null;
  note: string | null;
  replace: boolean;
}
export interface ClearPlan {
  person: number;
  from: LocalDate;
  to: LocalDate;
  part: PlanPart;
}
export interface PlanResult {
  days: DayPlan[];
}
export interface PlanFile {
  name: string;
  text: string;
}
export interface PlanFault {
  line: number;
  code: string;
  message: string;
}
export interface PlanReport {
  lines: number;
  adds: number;
  changes: number;
  faults: PlanFault[];
  digest: string;
}
export interface WeekChanges {
  unit: number;
  changes: number;
}

declare module '../kernel/wire' {
  interface LiveKinds {
    'presence.week': WeekChanges[];
  }
}
