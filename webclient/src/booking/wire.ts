import type { Alternative, Instant } from '../kernel/wire';

export type {
  Alternative,
  Area,
  AreaKind,
  Attendee,
  Block,
  BookedPlace,
  Booking,
  BookingApproval,
  BookingHistory,
  BookingState,
  Bookings,
  Cancellation,
  CheckIn,
  Closure,
  ClosureList,
  DayBlocks,
  DoorPlace,
  Fault,
  Feature,
  HistoryStep,
  May,
  Offer,
  OfferedSlot,
  Offers,
  Place,
  PlaceList,
  Purpose,
  PurposeList,
  Reason,
  Reply,
  SpaceKind,
  SpaceMode,
  UsualPlace,
  Visibility,
  Wait,
  Waits,
} from '../kernel/wire';

/** Why a wish was refused, as the detail of the error. */
export interface Refusal {
  rule: string | null;
  whose: number | null;
  space: number | null;
  from: Instant | null;
  until: Instant | null;
  alternatives: Alternative[];
}
