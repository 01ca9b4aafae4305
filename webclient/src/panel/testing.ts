import { ms } from '../device/clock';
import type { Day, Entry } from './wire';

/** 10:42 in Tokyo on Wednesday 18 November 2026. */
export const at = (clock: string) => ms(`2026-11-18T${clock.padStart(5, '0')}:00+09:00`);

const instant = (clock: string) => new Date(at(clock)).toISOString();

export function booked(from: string, until: string, label: string, more: Partial<Entry> = {}): Entry {
  return {
    booking: 1,
    from: instant(from),
    until: instant(until),
    label,
    state: 'BOOKED',
    checkIn: null,
    gap: 0,
    mayExtend: true,
    ...more,
  };
}

/** One that is given back ten minutes after its start when nobody comes. */
export function awaited(from: string, until: string, label: string, opens: string, deadline: string): Entry {
  return booked(from, until, label, { checkIn: { opens: instant(opens), deadline: instant(deadline) } });
}

export const closure = (from: string, until: string | null, reason: string | null) => ({
  from: instant(from),
  until: until && instant(until),
  reason,
});

export function dayOf(entries: Entry[], more: Partial<Day> = {}): Day {
  return {
    mark: 'm',
    now: instant('10:42'),
    place: {
      id: 1,
      name: '会議室 202',
      capacity: 8,
      features: ['MONITOR', 'CAMERA', 'WHEELCHAIR'],
      where: '本庁舎 2F',
    },
    entries,
    closures: [],
    rule: { minMinutes: 10, maxMinutes: 480 },
    titles: false,
    openCheckIn: true,
    others: [],
    wish: null,
    done: null,
    ...more,
  };
}
