import { useSyncExternalStore } from 'react';

/** A value that can be watched. Values are replaced, never changed in place. */
export interface Store<S> {
  get(): S;
  set(next: S | ((now: S) => S)): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<S>(initial: S): Store<S> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      const replaced = typeof next === 'function' ? (next as (now: S) => S)(value) : next;
      if (Object.is(replaced, value)) return;
      value = replaced;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<S>(store: Store<S>): S;
/** `select` must return the same object as long as nothing changed: pick, do not build. */
export function useStore<S, R>(store: Store<S>, select: (state: S) => R): R;
export function useStore<S, R>(store: Store<S>, select?: (state: S) => R): S | R {
  const read = () => (select ? select(store.get()) : store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}
