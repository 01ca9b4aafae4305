import { createStore } from '../kernel/store';

/** True once another version of the client lies ready on this device. */
export const updateReady = createStore(false);

let waiting: ServiceWorker | null = null;

function ready(worker: ServiceWorker): void {
  waiting = worker;
  updateReady.set(true);
}

function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting) ready(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      // Without a controller it is the first one: nothing is replaced.
      if (coming.state === 'installed' && navigator.serviceWorker.controller) ready(coming);
    });
  });
}

const LOOK_AGAIN_MS = 30 * 60_000;

/** Registers the worker that keeps the shell; looks for another version now and then, as long as the page is open. */
export async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // A page that starts without the network has its worker already; asking for it again would fail.
  const workers = navigator.serviceWorker;
  const registration = (await workers.getRegistration()) ?? (await workers.register('/sw.js'));
  watch(registration);
  const lookAgain = () => void registration.update().catch(() => {});
  lookAgain();
  setInterval(lookAgain, LOOK_AGAIN_MS);
}

/** Reads the page anew with the newest version: the one that waits, or the one the server has. */
export async function reloadNewest(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.update().catch(() => {});
  const next = waiting ?? registration?.waiting;
  if (!next) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  next.postMessage('take over');
}
