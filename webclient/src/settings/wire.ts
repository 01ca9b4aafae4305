/** Until the generated wire has them: the records of the contract. */
import type { LocalDate } from '../kernel/wire';

export interface HoursOn {
  weekday: number;
  from: string | null;
  to: string | null;
}
export interface Shift {
  day: LocalDate;
  from: string | null;
  to: string | null;
}
export interface HoursOf {
  person: number;
  own: boolean;
  week: HoursOn[];
  shifts: Shift[];
  mayChange: boolean;
}
export interface ClosedDay {
  day: LocalDate;
  name: string;
}
export interface ClosedDays {
  days: ClosedDay[];
}
export interface OfficeDay {
  day: LocalDate;
  kind: 'HOLIDAY' | 'CLOSED';
  name: string;
}
export interface OfficeDays {
  days: OfficeDay[];
}
