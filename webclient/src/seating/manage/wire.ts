import type { PlanBrief, PlanChecked } from '../../kernel/wire';

export type {
  DutyCell,
  DutyKey,
  DutyRota,
  DutySwap,
  DutyTurn,
  FixedSeat,
  Floor,
  FloorList,
  GrantProposals as Proposals,
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
  ProposedGrant,
  Reform,
  SeatBlock,
  SeatClosure,
  SeatRules,
  Sister,
  Strength,
  ZoneDetail,
  ZoneGrant,
  ZoneList,
} from '../../kernel/wire';

export type PlanUse = PlanChecked;
export type PlanHead = Pick<PlanBrief, 'id' | 'floor' | 'name' | 'version' | 'state' | 'from' | 'revision'>;
