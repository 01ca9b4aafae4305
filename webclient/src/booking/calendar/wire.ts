import type { Instant, LocalDate, PlanKind } from '../../kernel/wire';
import type { Booking, Wait } from '../wire';

/** A place I wait for, as the calendar draws it. */
export type CalendarWait = Pick<Wait, 'id' | 'place' | 'from' | 'until' | 'minutes' | 'takeAtOnce'>;

/** A plan of mine on a day: telework, trip, leave. */
export interface CalendarPlan {
  day: LocalDate;
  part: 'DAY' | 'AM' | 'PM';
  kind: PlanKind;
  place: string | null;
  note: string | null;
}

/** When I work on a day, and the name of the day if the hall is closed. */
export interface CalendarDay {
  day: LocalDate;
  from: Instant | null;
  until: Instant | null;
  closed: string | null;
}

/** GET /calendar */
export interface CalendarPage {
  seq: number;
  bookings: Booking[];
  plans: CalendarPlan[];
  waits: CalendarWait[];
  days: CalendarDay[];
}
