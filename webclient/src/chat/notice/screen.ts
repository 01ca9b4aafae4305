/** What stands on the screen of the device: notifications, shown by the service worker so that they outlive the page. */

/** A notification as this page and the worker understand each other. */
export interface Spot {
  home: number;
  /** The message that a thread answers, 0 outside threads. */
  root: number;
  room: number;
  n: number;
  /** Where a click leads. */
  path: string;
}

export interface Shown extends Spot {
  title: string;
  body: string;
  sound: boolean;
  /** Stays until somebody has seen it. */
  stays: boolean;
  /** It stands there already: nobody is called a second time. */
  again?: boolean;
}

/** One of a room replaces the one before it. */
export const tagOf = (room: number) => `room-${room}`;

async function worker(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker?.getRegistration();
}

export async function showNotice(shown: Shown): Promise<void> {
  const { room, home, root, n, path, title, body, sound, stays, again = false } = shown;
  const data: Spot = { room, home, root, n, path };
  const options = {
    body,
    data,
    tag: tagOf(room),
    icon: '/icon.svg',
    silent: !sound,
    renotify: !again,
    requireInteraction: stays,
  };
  await (await worker())?.showNotification(title, options);
}

/** Takes back what fits. */
export async function closeNotices(which: (spot: Spot) => boolean): Promise<void> {
  for (const one of await standing()) if (which(one.data as Spot)) one.close();
}

/** The messages that stand on the screen. */
export async function standingSpots(): Promise<Spot[]> {
  return (await standing()).map(({ data }) => data as Spot);
}

async function standing(): Promise<Notification[]> {
  const all = (await (await worker())?.getNotifications()) ?? [];
  return all.filter(({ data }) => typeof data?.room === 'number');
}
