import type { Instant } from '../../kernel/wire';

export const KINDS = [
  'INVITED',
  'CHANGED',
  'CANCELLED',
  'ANSWERED',
  'HANDED_OVER',
  'APPROVAL_WANTED',
  'APPROVED',
  'DECLINED',
  'EXPIRED',
  'SOON',
  'CHECK_IN',
  'RELEASED',
  'OFFERED',
  'OFFER_OVER',
  'TAKEN',
  'CLOSED',
] as const;

export type BookingNoticeKind = (typeof KINDS)[number];

/** What concerns me of a booking. */
export interface BookingNotice {
  id: number;
  kind: BookingNoticeKind;
  booking: number | null;
  /** The wait that an offer is of. */
  waitId: number | null;
  by: number | null;
  at: Instant;
  title: string;
  from: Instant | null;
  place: number | null;
  /** Until when something is to be done: an offer, a check-in. */
  until: Instant | null;
}

export interface BookingNoticePage {
  seq: number;
  notices: BookingNotice[];
  read: number;
  unread: number;
  next: number | null;
}
