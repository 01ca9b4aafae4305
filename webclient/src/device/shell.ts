const LOOK_AGAIN = 30 * 60_000;
const ASK_AGAIN = 10_000;

/** Keeps the screen from going dark, again after each time the browser let go. */
export async function stayAwake(): Promise<void> {
  const hold = () => navigator.wakeLock?.request('screen').catch(() => {});
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void hold();
  });
  await hold();
}

/** Has the service worker keep the panel, and takes over a new version as soon as nobody stands there. */
export async function keepShell(idle: () => boolean): Promise<void> {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const registration = (await workers.getRegistration()) ?? (await workers.register('/sw.js'));
  const replaces = workers.controller !== null;
  workers.addEventListener('controllerchange', () => replaces && location.reload());
  setInterval(() => void registration.update().catch(() => {}), LOOK_AGAIN);
  setInterval(() => idle() && registration.waiting?.postMessage('take over'), ASK_AGAIN);
}
