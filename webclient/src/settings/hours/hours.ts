import { http } from '../../kernel/http';
import type { HoursOf, HoursOn, LocalDate, Shift } from '../../kernel/wire';

const path = (person: number, what: 'hours' | 'shifts') => `/api/presence/people/${person}/${what}`;

export const hoursApi = {
  of: (person: number, signal: AbortSignal) => http.get<HoursOf>(path(person, 'hours'), { signal }),
  set: (person: number, week: HoursOn[]) => http.put<HoursOf>(path(person, 'hours'), { week }),
  standard: (person: number) => http.delete<HoursOf>(path(person, 'hours')),
  setShifts: (person: number, shifts: Shift[]) => http.put<HoursOf>(path(person, 'shifts'), { shifts }),
};

export const USUAL = { from: '08:30', to: '17:15' };

/** Seven days, Monday first; a day that is not named is off. */
export function wholeWeek(week: readonly HoursOn[]): HoursOn[] {
  return [1, 2, 3, 4, 5, 6, 7].map(
    weekday => week.find(day => day.weekday === weekday) ?? { weekday, from: null, to: null },
  );
}

/** With one day changed. A day begun again starts with the hours of the day before it that is worked, or the usual ones. */
export function withDay(week: readonly HoursOn[], weekday: number, works: boolean): HoursOn[] {
  const model =
    [...week].reverse().find(day => day.weekday < weekday && day.from) ?? week.find(day => day.from);
  const hours = works
    ? { from: model?.from ?? USUAL.from, to: model?.to ?? USUAL.to }
    : { from: null, to: null };
  return week.map(day => (day.weekday === weekday ? { ...day, ...hours } : day));
}

/** What the hub keeps as the list from today on, in order; one shift a day. */
export function withShift(shifts: readonly Shift[], shift: Shift, today: LocalDate): Shift[] {
  return [...upcoming(shifts, today).filter(({ day }) => day !== shift.day), shift].sort((a, b) =>
    a.day.localeCompare(b.day),
  );
}

export function upcoming(shifts: readonly Shift[], today: LocalDate): Shift[] {
  return shifts.filter(({ day }) => day >= today);
}

/** An end that is not after the beginning means the next morning. */
export function isOvernight({ from, to }: { from: string | null; to: string | null }): boolean {
  return from !== null && to !== null && to <= from;
}
