import { clock, MINUTE, sameDay, shortDay } from '../kernel/time';
import type { Presence, PresenceState } from '../kernel/wire';
import { look } from './messages';

export function stateWord(state: PresenceState): string {
  return look.t(`state.${state}`);
}

/** 「11:00まで」「3分前から」「最後の確認 8:41」, or nothing where the state has no end. */
export function presenceTime(presence: Presence, now: number): string | null {
  const { state, since, until } = presence;
  if (state === 'UNKNOWN')
    return since ? look.t('state.lastSeen', { time: moment(since, now) }) : look.t('state.neverSeen');
  if (state === 'CALL' && since) return look.t('state.sinceMinutes', { n: minutesBetween(since, now) });
  if (!until) return null;
  if (sameDay(until, now)) return look.t('state.until', { time: clock(until) });
  return look.t('state.untilDay', { day: shortDay(until), time: clock(until) });
}

/** The second half of a person's second line: where and until when. */
export function presenceLine(presence: Presence, now: number): string {
  return [presence.place ?? presence.note, presenceTime(presence, now)].filter(Boolean).join('・');
}

export function rest(until: string, now: number): string | null {
  const minutes = Math.ceil((Date.parse(until) - now) / MINUTE);
  if (minutes <= 0) return null;
  if (minutes < 60) return look.t('rest.minutes', { n: minutes });
  return look.t('rest.hours', { h: Math.floor(minutes / 60), m: minutes % 60 });
}

function moment(at: string, now: number): string {
  return sameDay(at, now) ? clock(at) : `${shortDay(at)} ${clock(at)}`;
}

function minutesBetween(since: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(since)) / MINUTE));
}
