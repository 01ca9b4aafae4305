import { createStore } from '../../kernel/store';
import { myRequests } from '../request/requestsStore';
import type { Asked } from './catchUp';

/** Requests that wait for my answer, by room. */
export const asked = createStore<Asked>(new Map());

myRequests.subscribe(() => {
  const counts = new Map<number, number>();
  for (const { home } of myRequests.get().mine?.toMe ?? []) counts.set(home, (counts.get(home) ?? 0) + 1);
  asked.set(counts);
});

/** When the next message of mine is sent by itself, by room; the part of what is scheduled fills it. */
export const scheduled = createStore<ReadonlyMap<number, string>>(new Map());
