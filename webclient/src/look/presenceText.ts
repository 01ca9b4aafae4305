import { atClock, clock, HOUR, MINUTE, sameDay, shortDay } from '../kernel/time';
import type { Instant, Presence, PresenceState } from '../kernel/wire';
import { look } from './messages';

export function stateWord(state: PresenceState): string {
  return look.t(`state.${state}`);
}

/** Of these without an end one wants to know how long they have lasted: a call ends soon, a short absence, too. */
const LASTING: readonly PresenceState[] = ['CALL', 'AWAY', 'BUSY', 'OUT'];

/** 「11:00まで」「3分前から」「最後の確認 8:41」「次は 13:00から」, or nothing where nothing is known. */
export function presenceTime(presence: Presence, now: number): string | null {
  const { state, since, until } = presence;
  if (state === 'UNKNOWN')
    return since ? look.t('state.lastSeen', { time: moment(since, now) }) : look.t('state.neverSeen');
  if (state === 'CALL' && since) return sinceWord(since, now);
  if (until) return untilWord(until, now);
  return nextFree(presence, now) ?? (since && LASTING.includes(state) ? sinceWord(since, now) : null);
}

/** 「11:00まで」; what ends at midnight lasts for the day: 「今日いっぱい」「11/19まで」. */
function untilWord(until: Instant, now: number): string {
  const end = Date.parse(until);
  if (end !== atClock(end, 0)) return look.t('state.until', { time: moment(until, now) });
  if (sameDay(end - 1, now)) return look.t('state.today');
  return look.t('state.throughDay', { day: shortDay(end - 1) });
}

/** 「次は 13:00から」 where the end of the state does not say it already: another meeting may follow at once. */
export function nextFree({ free, until }: Presence, now: number): string | null {
  if (!free || free === until || Date.parse(free) <= now) return null;
  return look.t('state.free', { time: moment(free, now) });
}

/** Where, and what was written beside it. */
export function presenceWhere({ place, note }: Presence): string {
  return [place, note].filter(Boolean).join('・');
}

/** The second half of a person's second line: where and until when. */
export function presenceLine(presence: Presence, now: number): string {
  return [presenceWhere(presence), presenceTime(presence, now)].filter(Boolean).join('・');
}

export function rest(until: string, now: number): string | null {
  const minutes = Math.ceil((Date.parse(until) - now) / MINUTE);
  if (minutes <= 0) return null;
  if (minutes < 60) return look.t('rest.minutes', { n: minutes });
  return look.t('rest.hours', { h: Math.floor(minutes / 60), m: minutes % 60 });
}

/** 「3分前から」, and the clock once minutes are no longer what one thinks in. */
export function sinceWord(since: Instant, now: number): string {
  const past = now - Date.parse(since);
  if (past >= HOUR) return look.t('state.since', { time: moment(since, now) });
  if (past < MINUTE) return look.t('state.sinceNow');
  return look.t('state.sinceMinutes', { n: Math.floor(past / MINUTE) });
}

/** 11:00, on another day 11/19 8:30. */
export function moment(at: Instant | number, now: number): string {
  return sameDay(at, now) ? clock(at) : `${shortDay(at)} ${clock(at)}`;
}
