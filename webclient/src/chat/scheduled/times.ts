import { atClock, clock, DAY, day, MINUTE, sameDay, tokyoDate, weekdayWord, ZONE } from '../../kernel/time';
import { writing } from '../writing/texts';

/** A time at which people send things, and how it is called. */
export interface Offer {
  key: string;
  label: string;
  at: number;
}

/** Nobody schedules what is sent in a few minutes. */
const SOON_MS = 10 * MINUTE;
export const FAR_MS = 365 * DAY;

/** The end of today, tomorrow morning, Monday morning: as far as they are ahead and not the same. */
export function offersAt(now: number): Offer[] {
  const { t } = writing;
  const evening = atClock(now, 17);
  const tomorrow = atClock(now + DAY, 8, 30);
  const monday = atClock(nextMonday(now), 8, 30);
  const offers: (Offer | false)[] = [
    evening - now > SOON_MS && {
      key: 'today',
      label: t('schedule.today', { time: clock(evening) }),
      at: evening,
    },
    {
      key: 'tomorrow',
      label: t('schedule.tomorrow', { weekday: weekdayWord(weekdayOf(tomorrow)), time: clock(tomorrow) }),
      at: tomorrow,
    },
    monday !== tomorrow && {
      key: 'monday',
      label: t('schedule.day', { day: day(monday), time: clock(monday) }),
      at: monday,
    },
  ];
  return offers.filter(offer => offer !== false);
}

/** How a time to come is told: 今日 17:00, 明日(木) 8:30, 11月24日(火) 8:30. */
export function whenText(at: number, now: number): string {
  const { t } = writing;
  const time = clock(at);
  if (sameDay(at, now)) return t('schedule.today', { time });
  if (sameDay(at, now + DAY)) return t('schedule.tomorrow', { weekday: weekdayWord(weekdayOf(at)), time });
  return t('schedule.day', { day: day(at), time });
}

/** What is typed into the two fields; null when it is no time. */
export function typedTime(date: string, time: string): number | null {
  const at = Date.parse(`${date}T${time}:00+09:00`);
  return Number.isNaN(at) ? null : at;
}

/** For the two fields: the date and the time in Japan. */
export function fieldsOf(at: number): { date: string; time: string } {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return { date: tokyoDate(at), time };
}

function nextMonday(now: number): number {
  return now + (8 - weekdayOf(now)) * DAY;
}

/** Monday is 1, Sunday 7. */
function weekdayOf(at: number): number {
  return new Date(`${tokyoDate(at)}T00:00:00Z`).getUTCDay() || 7;
}
