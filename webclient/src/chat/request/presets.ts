import { atClock, clock, DAY, HOUR } from '../../kernel/time';

/** When an office closes: what is due today is due then. */
const CLOSING = [17, 15] as const;
const NIGHT = [23, 59] as const;

export type PresetKey = 'hour' | 'today' | 'tomorrow' | 'monday';

export interface Preset {
  key: PresetKey;
  at: number;
  time: string;
}

/** The usual due times as they are now; on Fridays and at weekends Monday as well. */
export function presetsAt(now: number): Preset[] {
  const closing = atClock(now, ...CLOSING);
  const weekday = new Date(atClock(now, 12)).getUTCDay();
  const toMonday = weekday === 5 ? 3 : weekday === 6 ? 2 : 0;
  const presets: [PresetKey, number][] = [
    ['hour', Math.ceil((now + HOUR) / FIVE_MINUTES) * FIVE_MINUTES],
    ['today', closing - now > HOUR / 2 ? closing : atClock(now, ...NIGHT)],
    ['tomorrow', atClock(now + DAY, ...CLOSING)],
  ];
  if (toMonday) presets.push(['monday', atClock(now + toMonday * DAY, ...CLOSING)]);
  return presets.filter(([, at]) => at > now).map(([key, at]) => ({ key, at, time: clock(at) }));
}

const FIVE_MINUTES = 300_000;

/** What a field of day and time holds, read as a clock in Tokyo; null while it is not whole. */
export function atField(value: string): number | null {
  const at = Date.parse(`${value}:00+09:00`);
  return Number.isNaN(at) ? null : at;
}

/** The same the other way round. */
export function fieldAt(at: number): string {
  return new Date(at + 9 * HOUR).toISOString().slice(0, 16);
}
