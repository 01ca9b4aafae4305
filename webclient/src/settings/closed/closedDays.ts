import { http } from '../../kernel/http';
import { DAY, day, hubNow, tokyoDate } from '../../kernel/time';
import type { ClosedDay, ClosedDays, LocalDate, OfficeDay, OfficeDays } from '../../kernel/wire';

export const closedApi = {
  list: (signal: AbortSignal) => http.get<ClosedDays>('/api/presence/closed-days', { signal }),
  set: (days: ClosedDay[]) => http.put<ClosedDays>('/api/presence/closed-days', { days }),
  year: (signal: AbortSignal) => {
    const [from, to] = [tokyoDate(hubNow()), tokyoDate(hubNow() + 365 * DAY)];
    return http.get<OfficeDays>(`/api/presence/calendar?from=${from}&to=${to}`, { signal });
  },
};

export const dayWord = (date: LocalDate) => day(`${date}T12:00:00+09:00`);

export interface Run {
  from: LocalDate;
  to: LocalDate;
  kind: OfficeDay['kind'];
  name: string;
  days: number;
}

/** Days of one name that follow each other are told as one: 12月29日(火) – 1月3日(日) 年末年始. */
export function runsOf(days: readonly OfficeDay[]): Run[] {
  const runs: Run[] = [];
  for (const { day: date, kind, name } of days) {
    const last = runs.at(-1);
    if (last && last.name === name && last.kind === kind && follows(last.to, date)) {
      last.to = date;
      last.days += 1;
    } else runs.push({ from: date, to: date, kind, name, days: 1 });
  }
  return runs;
}

function follows(before: LocalDate, date: LocalDate): boolean {
  return Date.parse(date) - Date.parse(before) === DAY;
}

export function withClosed(days: readonly ClosedDay[], added: ClosedDay): ClosedDay[] {
  return [...days, added].sort((a, b) => a.day.localeCompare(b.day));
}
