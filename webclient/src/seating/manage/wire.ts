export type PlanState = 'DRAFT' | 'SET' | 'VALID' | 'PAST';

export interface PlanBrief {
  id: number;
  floor: number;
  name: string | null;
  version: number;
  basedOn: number | null;
  state: PlanState;
  from: string | null;
  until: string | null;
  revision: number;
  seats: number;
  zones: number;
  changed: string;
  by: number | null;
}

export interface PlanProblem {
  line: number | null;
  path: string;
  code: string;
  message: string;
  severity: 'ERROR' | 'WARNING';
}

export interface LostSitting {
  seat: number;
  number: string;
  person: number;
  from: string;
  until: string;
}

export interface Floor {
  area: number;
  site: string;
  building: string;
  name: string;
  level: number | null;
  plan: number | null;
  version: number | null;
  seats: number;
  zones: { id: number; letter: string; name: string; style: number; seats: number }[];
}

export interface ZoneDetail {
  id: number;
  floor: number;
  letter: string;
  name: string;
  seats: number;
  captains: number[];
  sisters: Sister[];
  may: boolean;
}

export interface FloorList {
  seq: number;
  floors: Floor[];
}

export interface PlanChecked {
  problems: PlanProblem[];
}

export interface PlanImported {
  plan: PlanBrief | null;
  problems: PlanProblem[];
}

export interface PlanSaved {
  id: number;
  revision: number;
  problems: PlanProblem[];
}

export type PlanHead = Pick<PlanBrief, 'id' | 'floor' | 'name' | 'version' | 'state' | 'from' | 'revision'>;

export interface PlanUse {
  problems: PlanProblem[];
  lost: LostSitting[];
}

export interface ZoneList {
  zones: ZoneDetail[];
}

export type Strength = 'HOME' | 'FIRST' | 'OPEN';

export interface Sister {
  zone: number;
  opensAt: string | null;
}

export interface ZoneGrant {
  id: number;
  zone: number;
  unit: number | null;
  strength: Strength;
  from: string;
  /** The first day after; null: until further notice. */
  until: string | null;
  weekdays: string;
  opensAt: string | null;
}

export interface SeatClosure {
  id: number;
  seats: number[];
  from: string;
  until: string;
  reason: string;
}

export interface SeatBlock {
  id: number;
  seats: number[];
  name: string;
  unit: number | null;
  people: number[];
  from: string;
  until: string;
}

export interface FixedSeat {
  id: number;
  seat: number;
  person: number;
  from: string;
  until: string | null;
  weekdays: string;
}

export interface SeatNeed {
  id: number;
  person: number;
  seats: number[];
  zone: number | null;
  features: string[];
  from: string;
  until: string | null;
  note: string;
}

export interface SeatRules {
  horizonDays: number;
  dayFrom: string;
  noon: string;
  afternoon: string;
  dayUntil: string;
  workFrom: string;
  workUntil: string;
  stepMinutes: number;
  minMinutes: number;
  graceMinutes: number;
  graceLongMinutes: number;
  warnMinutes: number;
  othersAt: string;
  namesShown: boolean;
}

export type HalfDay = 'AM' | 'PM';

export interface DutyCell {
  seat: number;
  /** 1 is Monday. */
  weekday: number;
  half: HalfDay;
  /** In turn, week by week. */
  people: number[];
}

/** Names a turn. */
export interface DutyKey {
  seat: number;
  day: string;
  half: HalfDay;
}

export interface DutyTurn extends DutyKey {
  person: number | null;
  /** Planned elsewhere: a gap. */
  away: boolean;
  /** Set by hand. */
  given: boolean;
  mine: boolean;
}

export interface DutySwap {
  id: number;
  zone: number;
  turn: DutyKey;
  by: number;
  to: number;
  /** Of `to`, taken in exchange. */
  instead: DutyKey | null;
  state: 'ASKED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
}

export interface DutyRota {
  seq: number;
  zone: number;
  seats: number[];
  people: number[];
  from: string;
  until: string;
  /** The Monday of the first week of what goes in turn. */
  anchor: string;
  cells: DutyCell[];
  turns: DutyTurn[];
  swaps: DutySwap[];
  may: boolean;
}

export interface MyDuty {
  seq: number;
  /** Where there is duty that is mine to read. */
  zones: number[];
  turns: DutyTurn[];
  swaps: DutySwap[];
}

export interface ReformGrant {
  zone: number;
  unit: number | null;
  strength: Strength;
  weekdays: string;
  opensAt: string | null;
}

export interface ReformView {
  on: string;
  digest: string;
  people: number;
  zones: number;
  over: number;
  state: 'AHEAD' | 'APPLIED' | 'UNDONE';
  mayUndo: boolean;
  moves: { person: number; from: number | null; to: number | null }[];
  units: { unit: number | null; name: string; change: 'NEW' | 'ENDED' | 'RENAMED' | 'MOVED' }[];
  fill: { zone: number; people: number; seats: number; percent: number }[];
  lost: {
    person: number;
    seat: number;
    number?: string;
    from: string;
    until: string;
    instead: number | null;
    insteadNumber?: string | null;
  }[];
  rooms: { name: string; joins: number; leaves: number }[];
}
