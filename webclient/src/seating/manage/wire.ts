import type * as wire from '../../kernel/wire';
import type { PlanBrief, PlanChecked } from '../../kernel/wire';

export type {
  DutyCell,
  DutyKey,
  DutyRota,
  DutySwap,
  DutyTurn,
  Floor,
  FloorList,
  Half as HalfDay,
  LostSitting,
  MyDuty,
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
