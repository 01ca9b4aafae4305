import { DAY } from '../../../kernel/time';
import type { ZoneGrant } from '../wire';

interface Bar {
  grant: ZoneGrant;
  /** Per cent. */
  start: number;
  width: number;
}

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
/** Days seen before and after today. */
const BEFORE = 90;
const AFTER = 275;

/** A year of grants around today. */
export function barsOf(grants: readonly ZoneGrant[], today: string) {
  const [from, until] = [at(today) - BEFORE, at(today) + AFTER];
  const place = (day: number) => ((Math.min(until, Math.max(from, day)) - from) / (until - from)) * 100;
  const bars = grants.flatMap((grant): Bar[] => {
    const [start, end] = [place(at(grant.from)), grant.until === null ? 100 : place(at(grant.until))];
    return end > start ? [{ grant, start, width: end - start }] : [];
  });
  const months: { at: number; date: string }[] = [];
  const first = new Date(from * DAY);
  for (let n = 1; n <= 12; n++) {
    const month = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + n, 1));
    const day = month.getTime() / DAY;
    if (day < until - 10) months.push({ at: place(day), date: month.toISOString().slice(0, 10) });
  }
  return { bars, todayAt: place(at(today)), months };
}
