import { createStore, type Store } from './store';

/** Choices of this device. They never hold anything that somebody wrote. */
export type Language = 'ja' | 'en';
export type Theme = 'system' | 'light' | 'dark';
export type SendKey = 'enter' | 'ctrl-enter';

function remembered<T extends string>(key: string, allowed: readonly T[], fallback: T): Store<T> {
  const stored = localStorage.getItem(`hub.${key}`) as T | null;
  const store = createStore<T>(stored !== null && allowed.includes(stored) ? stored : fallback);
  store.subscribe(() => localStorage.setItem(`hub.${key}`, store.get()));
  return store;
}

const ofBrowser: Language = navigator.language.startsWith('en') ? 'en' : 'ja';

export const language = remembered<Language>('language', ['ja', 'en'], ofBrowser);
export const theme = remembered<Theme>('theme', ['system', 'light', 'dark'], 'system');
export const sendKey = remembered<SendKey>('sendKey', ['enter', 'ctrl-enter'], 'enter');

function show(): void {
  document.documentElement.lang = language.get();
  document.documentElement.dataset.theme = theme.get();
}

export function applyPreferences(): void {
  show();
  language.subscribe(show);
  theme.subscribe(show);
}
