import type { Instant } from '../kernel/wire';
import type { SeatKind } from '../seating/draw/plan';

export type PlaceFace = 'FREE' | 'USED' | 'BOOKED' | 'CLOSED';

export interface KioskAnchor {
  at: number[];
  heading: number;
}

export interface KioskSeat {
  seat: number;
  state: PlaceFace;
  units: number;
}

export interface KioskRoom {
  space: number;
  name: string;
  state: PlaceFace;
  until: Instant | null;
}

export interface KioskZone {
  zone: number;
  letter: string;
  name: string;
  total: number;
  free: number;
  used: number;
  booked: number;
}

export interface KioskLine {
  at: Instant;
  until: Instant | null;
  kind: 'NOTICE' | 'WARNING';
  text: string;
}

export interface KioskFloor {
  mark: string;
  now: Instant;
  town: string;
  name: string;
  where: string;
  floor: number;
  plan: number | null;
  anchor: KioskAnchor | null;
  seats: KioskSeat[];
  rooms: KioskRoom[];
  zones: KioskZone[];
  lines: KioskLine[];
  help: string | null;
}

export interface KioskPerson {
  id: number;
  family: string;
  given: string;
  unit: string | null;
  state: string;
}

export interface KioskSeated {
  sitting: number;
  seat: number;
  floor: number;
  number: string;
  place: string;
  kind: SeatKind | null;
  zone: number | null;
  from: Instant;
  until: Instant;
  open: boolean;
  state: 'BOOKED' | 'HERE';
}

export interface KioskReason {
  code: string;
  n: number | null;
}

export interface KioskOffer {
  seat: number;
  floor: number;
  number: string;
  place: string;
  kind: SeatKind | null;
  zone: number | null;
  until: Instant;
  reasons: KioskReason[];
  metres: number | null;
  held: boolean;
}

export interface KioskZoneRight {
  zone: number;
  mine: boolean;
  free: number;
  from: Instant | null;
  why: string | null;
  unit: string | null;
}

export type KioskButton = 'TAKE' | 'CHOOSE' | 'DRAW' | 'REDRAW' | 'LEAVE' | 'CHECK_IN';

export type WhyNot =
  | 'NOTHING_FREE'
  | 'NO_SEAT'
  | 'HAS_SEAT'
  | 'DRAWN_ALREADY'
  | 'NO_BOOKING'
  | 'HOUSE_CLOSED';

export interface KioskCheckIn {
  booking: number;
  place: string;
  from: Instant;
  until: Instant;
  deadline: Instant;
}

export interface KioskSession {
  session: string;
  now: Instant;
  expires: Instant;
  seconds: number;
  touches: number;
  person: KioskPerson;
  seat: KioskSeated | null;
  proposal: KioskOffer | null;
  free: number;
  zones: KioskZoneRight[];
  mine: number[];
  may: { button: KioskButton; why: WhyNot | null }[];
  checkIns: KioskCheckIn[];
  wishes: { seconds: number; confirmSeat: boolean; bigText: boolean };
}

export interface KioskDone {
  done: 'TAKEN' | 'DRAWN' | 'LEFT' | 'CHECKED_IN' | 'UNDONE' | 'ENDED';
  now: Instant;
  seat: KioskSeated | null;
  near: string[];
  draw: { id: number; of: number; again: boolean } | null;
  undo: Instant | null;
  checkIns: KioskCheckIn[];
}

export interface KioskRefusal {
  code: string;
  message: string;
  seat: number | null;
  number: string | null;
  at: Instant | null;
  alternatives: KioskOffer[];
}

export interface KioskUnknown {
  code: string;
  path: string;
  now: Instant;
  expires: Instant;
}

export interface KioskTapped {
  session: KioskSession | null;
  unknown: KioskUnknown | null;
}

export interface KioskActed {
  session: KioskSession | null;
  done: KioskDone | null;
  refusal: KioskRefusal | null;
}

export interface KioskNames {
  names: { seat: number; name: string }[];
}

export interface TapCard {
  card: string;
  counter: number;
  at: Instant;
  op: string;
}

export interface KioskReceipts {
  receipts: {
    counter: number;
    op: string;
    state: 'DONE' | 'LOST' | 'UNKNOWN' | 'REFUSED';
    code: string | null;
  }[];
}

export type PressKind = 'TAKE' | 'DRAW' | 'REDRAW' | 'LEAVE' | 'CHECK_IN' | 'UNDO' | 'TOUCH' | 'END';

export type BoardState = 'AVAILABLE' | 'BUSY' | 'MEETING' | 'CALL' | 'AWAY' | 'OUT' | 'UNKNOWN';

export interface BoardRow {
  name: string;
  state: BoardState;
  place: string | null;
}

export interface BoardSection {
  unit: number;
  name: string;
  letter: string | null;
  style: number | null;
  present: number;
  of: number;
  people: BoardRow[];
}

export interface FoyerBoard {
  mark: string;
  now: Instant;
  town: string;
  where: string;
  floor: number;
  plan: number | null;
  present: number;
  of: number;
  named: boolean;
  sections: BoardSection[];
}
