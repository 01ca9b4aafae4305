import { attention } from '../kernel/unread';

/** The number on the icon of an installed hub. */
export function keepBadge(): void {
  if (!('setAppBadge' in navigator)) return;
  const show = () => {
    const unread = attention.get();
    void (unread > 0 ? navigator.setAppBadge(unread) : navigator.clearAppBadge()).catch(() => {});
  };
  attention.subscribe(show);
  show();
}
