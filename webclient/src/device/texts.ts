import { fill } from '../kernel/fill';
import type { Catalogue } from '../kernel/i18n';
import { en } from './messages.en';
import { ja } from './messages.ja';

let english = navigator.language.startsWith('en');

export const isEnglish = () => english;

export const locale = () => (english ? 'en' : 'ja');

/** What the reader chose; until then, and after a restart, the language of the browser. */
export function speakEnglish(on: boolean): void {
  english = on;
  document.documentElement.lang = locale();
}

/** A catalogue without the client's machinery of languages: what hangs on a wall has few words. */
export function catalogue<C extends Record<string, string>>(first: C, second: () => Catalogue<C>) {
  return (key: keyof C & string, params?: Record<string, string | number>): string =>
    fill((english ? second() : first)[key] as string, params);
}

export const t = catalogue(ja, () => en);
