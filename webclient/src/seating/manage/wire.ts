import type * as wire from '../../kernel/wire';
import type { PlanBrief, PlanChecked } from '../../kernel/wire';

export type {
  Floor,
  FloorList,
  LostSitting,
  Need as SeatNeed,
  PlanBrief,
  PlanChecked,
  PlanImported,
  PlanProblem,
  PlanSaved,
  PlanState,
  PlanUsed,
  Reform,
  SeatBlock,
  SeatClosure,
  SeatRules,
  Sister,
  Strength,
  ZoneDetail,
  ZoneList,
} from '../../kernel/wire';

/** Days of the week as people write them: 「1-5」, 「1,3,5」; 1 is Monday. */
type Weekly<T> = Omit<T, 'weekdays'> & { weekdays: string };

export type ZoneGrant = Weekly<wire.ZoneGrant>;
export type FixedSeat = Weekly<wire.FixedSeat>;
export type ProposedGrant = Weekly<wire.ProposedGrant>;
export type Proposals = Omit<wire.GrantProposals, 'grants'> & { grants: Weekly<wire.GrantProposal>[] };
export type PlanUse = PlanChecked;
export type PlanHead = Pick<PlanBrief, 'id' | 'floor' | 'name' | 'version' | 'state' | 'from' | 'revision'>;

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
