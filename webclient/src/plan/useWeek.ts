import { useEffect, useId, useState } from 'react';
import type { HubError } from '../kernel/http';
import { useLoaded } from '../kernel/loaded';
import { stream } from '../kernel/stream';
import type { DayPlan, LocalDate, UnitWeek } from '../kernel/wire';
import { planApi } from './planApi';
import { withDays } from './week';

export interface WeekView {
  week: UnitWeek | null;
  error: HubError | null;
  reload: () => void;
  /** Shows at once what the hub answered; the next load brings the same. */
  tell: (person: number, days: readonly DayPlan[]) => void;
}

interface Echo {
  of: UnitWeek;
  shown: UnitWeek;
}

/** The week of a unit, loaded again whenever the hub rings that somebody changed it. */
export function useWeek(unit: number | null, monday: LocalDate): WeekView {
  const key = unit === null ? null : `week ${unit} ${monday}`;
  const { value, error, reload } = useLoaded(key, signal => planApi.week(unit as number, monday, signal));
  const [echo, setEcho] = useState<Echo | null>(null);
  useBell(value?.unit ?? unit, reload);
  const week = echo && echo.of === value ? echo.shown : value;
  const tell = (person: number, days: readonly DayPlan[]) => {
    if (!value) return;
    setEcho(now => ({
      of: value,
      shown: withDays(now?.of === value ? now.shown : value, person, days),
    }));
  };
  return { week, error, reload, tell };
}

function useBell(unit: number | null, ring: () => void): void {
  const owner = useId();
  useEffect(() => {
    if (unit === null) return;
    stream.setWatched(owner, 'presence.week', [unit]);
    const stop = stream.on('presence.week', bells => bells.some(bell => bell.unit === unit) && ring());
    return () => {
      stop();
      stream.setWatched(owner, 'presence.week', []);
    };
  }, [owner, unit, ring]);
}
