/** What was, what is and what was taken back. A sketch shares what did not change, so a step costs little. */
export interface History<T> {
  past: readonly Step<T>[];
  now: T;
  future: readonly Step<T>[];
  /** Counts every change, back and forth too: what was saved at one is still so while it stays. */
  turn: number;
}

interface Step<T> {
  state: T;
  /** Said when it is taken back. */
  what: string;
  merge: string | null;
}

const STEPS = 200;

export function begin<T>(now: T): History<T> {
  return { past: [], now, future: [], turn: 0 };
}

/** A step with the `merge` of the last one joins it: twenty arrow keys are one undo. */
export function commit<T>(
  history: History<T>,
  next: T,
  what: string,
  merge: string | null = null,
): History<T> {
  const { past, now, turn } = history;
  if (next === now) return history;
  const joins = merge !== null && past.at(-1)?.merge === merge && history.future.length === 0;
  const steps = joins ? past : [...past, { state: now, what, merge }].slice(-STEPS);
  return { past: steps, now: next, future: [], turn: turn + 1 };
}

export function undo<T>({ past, now, future, turn }: History<T>): History<T> {
  const last = past.at(-1);
  if (!last) return { past, now, future, turn };
  return {
    past: past.slice(0, -1),
    now: last.state,
    future: [{ ...last, state: now }, ...future],
    turn: turn + 1,
  };
}

export function redo<T>({ past, now, future, turn }: History<T>): History<T> {
  const [next, ...later] = future;
  if (!next) return { past, now, future, turn };
  // What is done again is closed: the next arrow key is a step of its own.
  return {
    past: [...past, { ...next, state: now, merge: null }],
    now: next.state,
    future: later,
    turn: turn + 1,
  };
}

/** A step that begins anew: the next change joins nothing. */
export function settle<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (!last || last.merge === null) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, merge: null }] };
}
