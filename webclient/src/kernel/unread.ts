import { createStore } from './store';

/** Unread messages and answers that are counted; chat fills it, the rail shows it. */
export const unreadTotal = createStore(0);

/** Those, and the answers wanted of me in what I have read: the number in title, favicon and on the icon. */
export const attention = createStore(0);

/** Notices of 質問広場 that were not seen. */
export const communityUnread = createStore(0);

/** Notices of bookings that were not seen. */
export const bookingUnread = createStore(0);

/** Bookings of mine that wait for a check-in now. */
export const bookingOpen = createStore(0);
