import type { PersonBrief } from '../../kernel/wire';

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

export interface UnitName {
  unit: number;
  name: string;
}

export interface ZoneLoad {
  zone: number;
  floor: number;
  letter: string;
  name: string;
  units: number[];
  seats: number;
  heads: number;
  /** How many will sit there on a full day. */
  peak: number;
  percent: number | null;
  basis: 'USE' | 'HEADS';
}

export interface ReformProblem {
  kind: 'UNIT_ENDS' | 'NO_ZONE' | 'ZONE_OF_NOBODY' | 'FULL';
  zone: number | null;
  unit: number | null;
  name: string;
  grant: number | null;
}

export interface Reform {
  seq: number;
  on: string;
  digest: string;
  decided: { applied: string; by: number; switched: string | null; undone: string | null } | null;
  judged: string;
  counts: {
    moving: number;
    joining: number;
    leaving: number;
    unitsBegin: number;
    unitsEnd: number;
    unitsRenamed: number;
    grantsBegin: number;
    grantsEnd: number;
    zones: number;
    full: number;
    seatsMoved: number;
    seatsLost: number;
  };
  moves: { person: PersonBrief; from: string[]; to: string[] }[];
  units: {
    unit: number;
    kind: 'BEGINS' | 'ENDS' | 'RENAMED';
    name: string;
    before: string | null;
    people: number;
  }[];
  begin: ZoneGrant[];
  end: ZoneGrant[];
  zones: ZoneLoad[];
  seats: {
    person: PersonBrief;
    day: string;
    from: string;
    until: string;
    place: string;
    to: string | null;
  }[];
  fixed: { person: PersonBrief; seat: number; place: string; leaves: boolean }[];
  rooms: { begin: string[]; end: string[]; members: number };
  problems: ReformProblem[];
  names: UnitName[];
}

export interface ProposedGrant {
  zone: number;
  unit: number;
  strength: Strength;
  weekdays: string;
  opensAt: string | null;
}

export interface Proposals {
  seq: number;
  on: string;
  /** Of units that are not there any more. */
  ends: number[];
  grants: (ProposedGrant & { instead: number | null; reason: 'SAME_NAME' | 'SAME_PEOPLE' | 'SAME_PARENT' })[];
  names: UnitName[];
}
