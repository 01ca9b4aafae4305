import type { Instant, LocalDate } from '../kernel/wire';

export type SpaceKind = 'ROOM' | 'BOOTH' | 'TABLE' | 'LOUNGE' | 'EQUIPMENT' | 'SEAT';
export type SpaceMode = 'RESERVABLE' | 'DROP_IN' | 'UNAVAILABLE';
export type Feature =
  | 'MONITOR'
  | 'BIG_SCREEN'
  | 'CAMERA'
  | 'WHITEBOARD'
  | 'SOUNDPROOF'
  | 'CALLS_OK'
  | 'QUIET'
  | 'POWER'
  | 'WIRED_LAN'
  | 'WHEELCHAIR'
  | 'FOOD_OK'
  | 'STANDING'
  | 'ROUND_TABLE'
  | 'LONG_TABLE'
  | 'WINDOW'
  | 'LOCKABLE'
  | 'HEARING_LOOP';

export type AreaKind = 'SITE' | 'BUILDING' | 'FLOOR' | 'ZONE';

export interface Area {
  id: number;
  kind: AreaKind;
  parent: number | null;
  name: string;
  level: number | null;
  order: number;
}

export interface Fault {
  id: number;
  text: string;
  since: Instant;
  closes: boolean;
}

export interface Place {
  id: number;
  area: number;
  kind: SpaceKind;
  name: string;
  reading: string;
  capacity: number;
  units: number;
  features: Feature[];
  mode: SpaceMode;
  owner: number | null;
  policy: number | null;
  setup: number;
  teardown: number;
  partOf: number[];
  note: string;
  order: number;
  photo: number | null;
  faults: Fault[];
  retired: LocalDate | null;
}

export interface PlaceList {
  seq: number;
  areas: Area[];
  places: Place[];
}

export interface Closure {
  id: number;
  spaces: number[];
  area: number | null;
  from: Instant;
  until: Instant;
  reason: string;
  kind: 'CLOSED' | 'BLOCKED';
  units: number[];
}

export interface Closures {
  seq: number;
  closures: Closure[];
}

export type BookingState =
  | 'TENTATIVE'
  | 'CONFIRMED'
  | 'CHECKED_IN'
  | 'COMPLETED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'CANCELLED'
  | 'RELEASED'
  | 'ENDED_EARLY';

/** What all staff may see of a booking at one place. */
export interface Block {
  booking: number;
  space: number;
  from: Instant;
  until: Instant;
  setup: number;
  teardown: number;
  state: BookingState;
  unit: number | null;
  title: string | null;
  organiser: number | null;
  waiting: number;
}

export interface DayBlocks {
  seq: number;
  day: LocalDate;
  blocks: Block[];
  offered: OfferedSlot[];
  /** How many days the week of a place holds; one if nothing is said. */
  days?: number;
}

/** A place kept for some minutes for somebody who waited. */
export interface OfferedSlot {
  space: number;
  from: Instant;
  until: Instant;
}

export type Visibility = 'STAFF' | 'SECTION' | 'PARTICIPANTS';
export type Reply = 'NONE' | 'YES' | 'NO' | 'MAYBE';
export type May =
  | 'CHANGE'
  | 'CANCEL'
  | 'CHECK_IN'
  | 'EXTEND'
  | 'END'
  | 'ANSWER'
  | 'APPROVE'
  | 'HAND_OVER'
  | 'RESTORE';

export interface Attendee {
  person: number;
  answer: Reply;
  optional: boolean;
}

export interface CheckIn {
  needed: boolean;
  opens: Instant | null;
  deadline: Instant | null;
  by: number | null;
  at: Instant | null;
  how: string | null;
  keep: boolean;
}

export interface Approval {
  by: number | null;
  at: Instant | null;
  note: string | null;
  expires: Instant;
}

export interface Cancellation {
  by: number | null;
  at: Instant;
  reason: string;
  restorable: Instant;
}

export interface BookedPlace {
  space: number;
  state: BookingState;
}

export interface Booking {
  id: number;
  version: number;
  title: string;
  purpose: number | null;
  from: Instant;
  until: Instant;
  /** When it was to end; later than `until` once it was cut. */
  planned: Instant;
  places: BookedPlace[];
  state: BookingState;
  organiser: number | null;
  bookedBy: number | null;
  unit: number | null;
  visibility: Visibility;
  attendees: Attendee[];
  extra: number;
  people: number;
  link: string | null;
  room: number | null;
  note: string;
  series: number | null;
  original: Instant | null;
  checkIn: CheckIn;
  approval: Approval | null;
  cancelled: Cancellation | null;
  part: boolean;
  may: May[];
  made: Instant;
  changed: Instant;
}

export interface Bookings {
  seq: number;
  bookings: Booking[];
  next: string | null;
}

export interface Reason {
  code: string;
  value: string | null;
}

export interface Alternative {
  kind: 'SHIFT' | 'SHORTEN' | 'OTHER_PLACE' | 'WAIT';
  place: number | null;
  from: Instant;
  until: Instant;
  reasons: Reason[];
}

/** Why a wish was refused, as the detail of the error. */
export interface Refusal {
  rule: string | null;
  whose: number | null;
  space: number | null;
  from: Instant | null;
  until: Instant | null;
  alternatives: Alternative[];
}

export interface Purpose {
  id: number;
  name: string;
  icon: string;
  hint: string;
  minutes: number;
  choices: number[];
  kinds: SpaceKind[];
  features: { wanted: Feature[]; needed: Feature[] };
  peopleFrom: number;
  peopleTo: number;
  titleNeeded: boolean;
  link: boolean;
  order: number;
  active: boolean;
}

export interface Offer {
  place: number;
  from: Instant;
  until: Instant;
  freeUntil: Instant | null;
  reasons: Reason[];
  score: number;
}

export interface Usual {
  place: number;
  refusal: { code: string; message: string; detail: Refusal | null };
}

export interface Offers {
  seq: number;
  purpose: number;
  offers: Offer[];
  usual: Usual | null;
}

export interface PurposeList {
  seq: number;
  purposes: Purpose[];
  free: { purpose: number; free: number }[];
}

export interface Wait {
  id: number;
  state: 'WAITING' | 'OFFERED' | 'TAKEN' | 'LAPSED' | 'OVER' | 'DROPPED';
  place: number | null;
  purpose: number | null;
  people: number;
  from: Instant;
  until: Instant;
  minutes: number;
  takeAtOnce: boolean;
  title: string;
  offer: { place: number; from: Instant; until: Instant; expires: Instant } | null;
  booking: number | null;
}

export interface Waits {
  waits: Wait[];
}

export interface HistoryStep {
  at: Instant;
  by: number | null;
  step: string;
  from: Instant;
  until: Instant;
  places: number[];
  note: string;
}

export interface BookingHistory {
  steps: HistoryStep[];
}

export interface DoorPlace {
  place: number;
  now: Block | null;
  next: Block | null;
  freeUntil: Instant | null;
  free: boolean;
  booking: Booking | null;
}

/** What the stream says of places and bookings, until the generated types name it. */
export interface BookingKinds {
  'booking.block': { block: Block };
  'booking.unblock': { booking: number; space: number };
  'booking.mine': { booking: Booking };
  'booking.answered': { booking: number; attendee: Attendee };
  'booking.left': { booking: number };
  'booking.waits': { waits: Wait[] };
  'booking.purposes': { purposes: Purpose[] };
  'space.changed': { places: Place[]; areas: Area[] };
  'space.gone': { areas: number[] };
  'space.closure': { closure: Closure };
  'space.closureGone': { closure: number };
}
