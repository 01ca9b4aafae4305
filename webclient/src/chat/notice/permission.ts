import { createStore } from '../../kernel/store';

/** `insecure`: browsers notify only over https. `missing`: this browser cannot. */
export type Permission = 'insecure' | 'missing' | 'default' | 'granted' | 'denied';

function read(): Permission {
  if (!window.isSecureContext) return 'insecure';
  if (!('Notification' in window) || !navigator.serviceWorker) return 'missing';
  return Notification.permission;
}

/** What this browser says of notifications. */
export const permission = createStore<Permission>(read());

/** Looks again: people change it in the browser's own settings. */
export function lookAgain(): void {
  permission.set(read());
}

/** Has the browser ask. Only ever after a click: a page that asks by itself is refused for good. */
export async function askPermission(): Promise<Permission> {
  if (permission.get() === 'default') await Notification.requestPermission().catch(() => {});
  lookAgain();
  return permission.get();
}
