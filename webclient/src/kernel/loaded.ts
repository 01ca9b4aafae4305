import { useCallback, useEffect, useRef, useState } from 'react';
import { asHubError, type HubError } from './http';
import { stream } from './stream';

export interface Loaded<T> {
  /** What is known for this key; kept on screen while it is asked again. */
  value: T | null;
  error: HubError | null;
  reload: () => void;
}

interface Answer<T> {
  key: string;
  value: T | null;
  error: HubError | null;
}

/**
 * Asks once per key. What was broken is asked again when the stream comes back, and everything after a reset.
 * `load` may be a new function every time: only the key counts. A null key asks nothing.
 */
export function useLoaded<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [turn, setTurn] = useState(0);
  const latest = useRef(load);
  latest.current = load;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    latest.current(stop.signal).then(
      value => !stop.signal.aborted && setAnswer({ key, value, error: null }),
      cause => {
        if (stop.signal.aborted) return;
        const error = asHubError(cause);
        setAnswer(known => ({ key, value: known?.key === key ? known.value : null, error }));
      },
    );
    return () => stop.abort();
  }, [key, turn]);

  const reload = useCallback(() => setTurn(t => t + 1), []);
  const broken = answer !== null && answer.key === key && answer.error !== null;
  useEffect(() => stream.onReset(reload), [reload]);
  useEffect(() => (broken ? stream.onLive(reload) : undefined), [broken, reload]);

  const current = answer?.key === key ? answer : null;
  return { value: current?.value ?? null, error: current?.error ?? null, reload };
}
