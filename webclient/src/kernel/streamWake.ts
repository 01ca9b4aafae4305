const TICK_MS = 5_000;
/** A timer this late means that the machine slept. */
const JUMP_MS = 15_000;

/** Calls back when the machine, the network or the tab comes back: the link may be dead though it says OPEN. */
export function onWake(wake: () => void): () => void {
  let last = Date.now();
  const timer = setInterval(() => {
    const late = Date.now() - last - TICK_MS;
    last = Date.now();
    if (late > JUMP_MS) wake();
  }, TICK_MS);
  const shown = () => document.visibilityState === 'visible' && wake();
  window.addEventListener('online', wake);
  document.addEventListener('visibilitychange', shown);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', shown);
  };
}
