import { createStore } from '../../kernel/store';
import { myRequests } from '../request/requestsStore';
import { desk } from '../writing/desk';
import type { Asked } from './catchUp';

/** Requests that wait for my answer, by room. */
export const asked = createStore<Asked>(new Map());

myRequests.subscribe(() => {
  const counts = new Map<number, number>();
  for (const { home } of myRequests.get().mine?.toMe ?? []) counts.set(home, (counts.get(home) ?? 0) + 1);
  asked.set(counts);
});

/** When the next message of mine is sent by itself, by room. */
export const scheduled = createStore<ReadonlyMap<number, string>>(new Map());

desk.subscribe(() => {
  const next = new Map<number, string>();
  for (const { room, at, failed } of desk.get()?.scheduled ?? []) {
    if (!failed && !next.has(room)) next.set(room, at);
  }
  scheduled.set(next);
});
