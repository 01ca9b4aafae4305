import { hubNow } from '../kernel/time';
import { bookingOpen } from '../kernel/unread';
import { mine } from './live';
import { canCheckIn, upcoming } from './mine/mine';

/** A check-in opens and closes by the clock, too. */
const LOOK_MS = 20_000;

function count(): void {
  const now = hubNow();
  const next = upcoming(mine.state.get().value?.bookings ?? [], now);
  bookingOpen.set(next.filter(booking => canCheckIn(booking, now)).length);
}

mine.state.subscribe(count);
setInterval(count, LOOK_MS);

/** After sign-in: my bookings are known from then on, and the rail counts the check-ins that are open. */
export function startBookings(): void {
  void mine.load();
}
