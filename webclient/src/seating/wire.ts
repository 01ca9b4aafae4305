import type { Instant, LocalDate, MySitting } from '../kernel/wire';
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
  SeatFound,
  SeatLive,
  SeatNotice,
  SeatOfCode,
  SeatRight,
  SeatRule,
  SeatRules,
  SeatSettings,
  SectionToday,
  Sitting,
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

export interface SeatReason {
  code:
    | 'QUIET'
    | 'WINDOW'
    | 'TEAM'
    | 'CHANGE'
    | 'SCREEN'
    | 'HOME'
    | 'NEAR'
    | 'LIFT'
    | 'WHEELCHAIR'
    | 'SHORT_WALK';
  n: number | null;
}

export interface SeatOffer {
  seat: number;
  floor: number;
  number: string;
  place: string;
  zone: number | null;
  from: Instant;
  until: Instant;
  reasons: SeatReason[];
  score: number;
}

export interface SeatOffers {
  from: Instant;
  until: Instant;
  offers: SeatOffer[];
  free: number;
}

export interface SeatTaken {
  sitting: MySitting;
  reasons: SeatReason[];
}

export interface TeamSeated {
  seats: { person: number; seat: number; place: string }[];
}

export interface SeatDraw {
  id: number;
  day: LocalDate;
  half: 'AM' | 'PM' | 'DAY';
  at: Instant;
  seed: string;
  candidates: { seat: number; place: string; weight: number; gone: boolean }[];
  seat: number;
  place: string;
  again: number | null;
  mayRedraw: boolean;
}
