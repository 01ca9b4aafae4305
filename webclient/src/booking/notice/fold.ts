import type { BookingNotice, BookingNoticePage } from './wire';

/** As many as the list shows; older ones are asked for. */
const MOST_HELD = 60;

/** A notice has come; one that changed (an offer taken on another device) takes the place of what it was. */
export function withNotice(held: BookingNoticePage, notice: BookingNotice, seq: number): BookingNoticePage {
  if (seq <= held.seq) return held;
  const others = held.notices.filter(({ id }) => id !== notice.id);
  const isNew = others.length === held.notices.length && notice.id > held.read;
  const notices = [notice, ...others].sort((a, b) => b.id - a.id).slice(0, MOST_HELD);
  return { ...held, seq, notices, unread: held.unread + (isNew ? 1 : 0) };
}

export function withRead(held: BookingNoticePage, upTo: number): BookingNoticePage {
  return upTo <= held.read ? held : { ...held, read: upTo, unread: 0 };
}

/** Worth a toast: what begins, what is to be done within minutes. */
const LOUD: readonly BookingNotice['kind'][] = ['SOON', 'CHECK_IN', 'OFFERED', 'RELEASED', 'TAKEN'];

/** Those that stand on the screen now: fresh, not put away, and not over. */
export function standing(
  { notices, read }: BookingNoticePage,
  away: ReadonlySet<number>,
  since: number,
  now: number,
  most: number,
): BookingNotice[] {
  return notices
    .filter(({ id, kind, at, from, until }) => {
      const over = Date.parse(until ?? from ?? at) + (until ? 0 : STANDS_MS) <= now;
      return LOUD.includes(kind) && id > read && !away.has(id) && Date.parse(at) >= since && !over;
    })
    .slice(0, most);
}

const STANDS_MS = 10 * 60_000;

/** Where a notice leads. */
export function pathOf({ kind, booking }: BookingNotice): string {
  if (kind === 'APPROVAL_WANTED') return '/booking/mine';
  return booking === null ? '/booking/mine' : `/booking/b/${booking}`;
}
