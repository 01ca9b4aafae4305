import type { Plan } from './draw';

export type {
  Floor,
  FloorDay,
  FloorList,
  FoundSeat,
  Instant,
  LocalDate,
  MySitting,
  MySittings,
  SeatDraw,
  SeatFound,
  SeatLive,
  SeatNotice,
  SeatOfCode,
  SeatOffer,
  SeatOffers,
  SeatReason,
  SeatRight,
  SeatRule,
  SeatRules,
  SeatSettings,
  SeatTaken,
  SectionToday,
  Sitting,
  TeamSeated,
  When,
  WhenPart as Part,
  Wish,
  ZoneUse,
} from '../kernel/wire';

/** In the order in which they are offered. */
export const WISHES = ['QUIET', 'WINDOW', 'TEAM', 'CHANGE', 'SCREEN', 'LOT'] as const;

/** A version of a floor; points are pairs. */
export interface FloorPlan extends Plan {
  id: number;
  floor: number;
  version: number;
  state: 'DRAFT' | 'SET' | 'VALID' | 'PAST';
}
