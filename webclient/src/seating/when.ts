import { atClock, clock, DAY, HOUR, hubNow, MINUTE, tokyoDate } from '../kernel/time';
import type { LocalDate, Part, SeatRules, When } from './wire';

/** A stretch of a day, epoch ms. */
export interface Span {
  from: number;
  until: number;
}

/** What one chose: a day and a part of it; HOURS say from when until when, in minutes of the day. */
export interface Chosen {
  day: LocalDate;
  part: Part;
  hours: readonly [number, number] | null;
}

export const RULES: SeatRules = {
  horizonDays: 14,
  dayFrom: '07:00',
  noon: '12:00',
  afternoon: '13:00',
  dayUntil: '22:00',
  workFrom: '08:30',
  workUntil: '17:15',
  stepMinutes: 15,
  minMinutes: 30,
  graceMinutes: 30,
  graceLongMinutes: 60,
  warnMinutes: 10,
  othersAt: '08:45',
  namesShown: true,
};

/** Midnight of a day in Japan. */
export const dayStart = (day: LocalDate): number => Date.parse(`${day}T00:00:00+09:00`);

const at = (day: LocalDate, time: string): number => dayStart(day) + minutesOf(time) * MINUTE;

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** What is asked of the map: a moment for 「いまから」, else the stretch. */
export function spanOf({ day, part, hours }: Chosen, rules: SeatRules, now: number): Span {
  switch (part) {
    case 'NOW': {
      const from = Math.floor(now / MINUTE) * MINUTE;
      return { from, until: Math.max(from + rules.minMinutes * MINUTE, at(day, rules.dayUntil)) };
    }
    case 'DAY':
      return later({ from: at(day, rules.dayFrom), until: at(day, rules.workUntil) }, now, rules);
    case 'AM':
      return later({ from: at(day, rules.dayFrom), until: at(day, rules.noon) }, now, rules);
    case 'PM':
      return later({ from: at(day, rules.afternoon), until: at(day, rules.workUntil) }, now, rules);
    case 'HOURS': {
      const [from, until] = hours ?? [minutesOf(rules.afternoon), minutesOf(rules.afternoon) + 120];
      return { from: dayStart(day) + from * MINUTE, until: dayStart(day) + until * MINUTE };
    }
  }
}

/** What has begun is taken from now on. */
function later({ from, until }: Span, now: number, rules: SeatRules): Span {
  const begun = Math.max(from, Math.floor(now / MINUTE) * MINUTE);
  return { from: begun, until: Math.max(until, begun + rules.minMinutes * MINUTE) };
}

export function whenOf({ day, part, hours }: Chosen): When {
  const iso = (minutes: number) => new Date(dayStart(day) + minutes * MINUTE).toISOString();
  if (part !== 'HOURS' || !hours) return { day, part, from: null, until: null };
  return { day, part, from: iso(hours[0]), until: iso(hours[1]) };
}

/** The same for a seat that somebody else has soon: from now until they come. */
export function whenAt(until: number | null, chosen: Chosen, rules: SeatRules, now = hubNow()): When {
  const usual = whenOf(chosen);
  if (!isShort(until, chosen, rules, now)) return usual;
  const from = Math.floor(now / MINUTE) * MINUTE;
  return {
    day: chosen.day,
    part: 'HOURS',
    from: new Date(from).toISOString(),
    until: new Date(until ?? from).toISOString(),
  };
}

/** Whether a seat that is free now is somebody else's before I leave, but long enough mine. */
export const isShort = (until: number | null, chosen: Chosen, rules: SeatRules, now: number): boolean =>
  chosen.part === 'NOW' &&
  until !== null &&
  until < spanOf(chosen, rules, now).until &&
  until - now >= rules.minMinutes * MINUTE;

export const todayOf = (now = hubNow()): LocalDate => tokyoDate(now);

/** The days one may take a seat on, today first. */
export const daysAhead = (rules: SeatRules, now = hubNow()): LocalDate[] =>
  Array.from({ length: rules.horizonDays + 1 }, (_, n) => tokyoDate(atClock(now, 12) + n * DAY));

export const shortSpan = ({ from, until }: Span): string => `${clock(from)}–${clock(until)}`;

/** 「13:30」 */
export const timeWord = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

export const hoursFrom = (now: number, rules: SeatRules): [number, number] => {
  const minutes =
    Math.ceil((now - dayStart(tokyoDate(now))) / MINUTE / rules.stepMinutes) * rules.stepMinutes;
  const latest = minutesOf(rules.dayUntil) - 60;
  const from = Math.min(Math.max(minutes, minutesOf(rules.dayFrom)), latest);
  return [from, Math.min(from + 120, minutesOf(rules.dayUntil))];
};

export { HOUR };
