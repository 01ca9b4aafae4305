import { createStore } from './store';
import { attention } from './unread';

export const screenTitle = createStore('');
export const hubName = createStore('');

export function documentTitle(unread: number, screen: string, hub: string): string {
  const name = [screen, hub].filter(Boolean).join(' - ');
  return unread > 0 ? `(${unread}) ${name}` : name;
}

/** Keeps the window title: unread count, screen, hub. */
export function keepTitle(): void {
  const show = () => {
    document.title = documentTitle(attention.get(), screenTitle.get(), hubName.get());
  };
  for (const store of [attention, screenTitle, hubName]) store.subscribe(show);
  show();
}
