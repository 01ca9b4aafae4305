import { unreadTotal } from '../kernel/unread';

/** The number on the icon of an installed hub. */
export function keepBadge(): void {
  if (!('setAppBadge' in navigator)) return;
  const show = () => {
    const unread = unreadTotal.get();
    void (unread > 0 ? navigator.setAppBadge(unread) : navigator.clearAppBadge()).catch(() => {});
  };
  unreadTotal.subscribe(show);
  show();
}
