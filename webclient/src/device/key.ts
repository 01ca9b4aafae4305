import type { DeviceMode } from '../kernel/wire';

/** What a paired device is known by, and what it is for; both survive a power cut. */
const KEY = 'device.key';
const MODE = 'device.mode';

export interface Paired {
  key: string;
  mode: DeviceMode;
}

export function readPaired(): Paired | null {
  const key = localStorage.getItem(KEY);
  return key === null ? null : { key, mode: (localStorage.getItem(MODE) ?? 'DOOR') as DeviceMode };
}

export function keepPaired({ key, mode }: Paired): void {
  localStorage.setItem(KEY, key);
  localStorage.setItem(MODE, mode);
}

/** A revoked device keeps nothing of what it has shown. */
export function forgetAll(): void {
  for (const name of Object.keys(localStorage))
    if (/^(?:device|panel|kiosk)\./.test(name)) localStorage.removeItem(name);
}

/** A panel opened as a kiosk, or the other way round, goes to the page it was approved for. */
export function atHome(mode: DeviceMode): boolean {
  const page = mode === 'DOOR' ? '/panel' : '/kiosk';
  if (location.pathname.replace(/\.html$/, '') === page) return true;
  location.replace(page);
  return false;
}
