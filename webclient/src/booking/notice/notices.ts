import { http } from '../../kernel/http';
import { Live } from '../../kernel/live';
import { createStore, useStore } from '../../kernel/store';
import { stream } from '../../kernel/stream';
import { hubNow } from '../../kernel/time';
import { bookingUnread } from '../../kernel/unread';
import { session } from '../../session/session';
import { withNotice, withRead } from './fold';
import type { BookingNotice, BookingNoticePage } from './wire';

type Noticed = { s: number } & ({ notice: BookingNotice } | { upTo: number });

const ROOT = '/api/booking/notices';

/** What concerns me of bookings: a snapshot, moved on by events. */
export const notices = new Live<BookingNoticePage, Noticed>(
  () => http.get<BookingNoticePage>(ROOT),
  (held, event) => ('notice' in event ? withNotice(held, event.notice, event.s) : withRead(held, event.upTo)),
);

/** Put away on this device. */
export const putAway = createStore<ReadonlySet<number>>(new Set());

/** What was there before the page was opened is in the list and calls nobody. */
let started = hubNow();

stream.on('booking.noticed', ({ notice }, s) => notices.hear({ s: s ?? 0, notice }));
stream.on('booking.noticesRead', ({ upTo }, s) => notices.hear({ s: s ?? 0, upTo }));
stream.onReset(seq => void (notices.state.get().value && notices.load(seq)));
stream.onLive(() => void (notices.state.get().error && notices.load()));
notices.state.subscribe(() => bookingUnread.set(notices.state.get().value?.unread ?? 0));
session.subscribe(() => {
  if (session.get().phase === 'in') return;
  notices.forget();
  putAway.set(new Set());
});

/** After sign-in: the number in the rail. */
export function startBookingNotices(): void {
  started = hubNow();
  void notices.load();
}

export const startedAt = (): number => started;

export function useBookingNotices() {
  return useStore(notices.state);
}

/** All of them were seen. */
export async function readBookingNotices(): Promise<void> {
  const newest = notices.state.get().value?.notices[0];
  if (!newest) return;
  notices.change(held => withRead(held, newest.id));
  await http.post(`${ROOT}/read`, { upTo: newest.id }).catch(() => notices.load());
}

export function away(notice: BookingNotice): void {
  putAway.set(all => new Set(all).add(notice.id));
}
