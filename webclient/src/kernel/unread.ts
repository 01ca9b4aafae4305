import { createStore } from './store';

/** Unread messages over all my rooms; chat fills it, the frame shows it in rail, title and favicon. */
export const unreadTotal = createStore(0);
