/**
 * Of several open pages one speaks: the one that holds this lock. The browser hands it on when a page is closed.
 * Where there are no locks every page speaks; one tag for each room keeps that from being seen twice.
 */
const LOCK = 'hub-notices';

export interface Speaker {
  speaks(): boolean;
  stop(): void;
}

export function becomeSpeaker(): Speaker {
  if (!navigator.locks) return { speaks: () => true, stop: () => {} };
  let speaking = false;
  let release: () => void = () => {};
  const over = new AbortController();
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  navigator.locks
    .request(LOCK, { signal: over.signal }, () => {
      speaking = true;
      return held;
    })
    .catch(() => {});
  return {
    speaks: () => speaking,
    stop: () => {
      speaking = false;
      over.abort();
      release();
    },
  };
}
