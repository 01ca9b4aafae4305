import { fill } from './fill';
import { type Language, language } from './preferences';
import { useStore } from './store';

/**
 * Every text a person reads comes from a catalogue: `messages.ja.ts` (`as const`) is the first language and names the keys;
 * `messages.en.ts` must have exactly those (`: Catalogue<typeof ja>`), so a missing one does not compile.
 */
export type Catalogue<Ja> = { [K in keyof Ja]: string };

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Params<S extends string> = [Names<S>] extends [never] ? [] : [Record<Names<S>, string | number>];

export type Translate<Ja extends Record<string, string>> = <K extends keyof Ja & string>(
  key: K,
  ...params: Params<Ja[K]>
) => string;

export interface Messages<Ja extends Record<string, string>> {
  /** For code outside components. */
  t: Translate<Ja>;
  /** In components: draws again when the language changes. */
  useT(): Translate<Ja>;
}

export function messages<const Ja extends Record<string, string>>(ja: Ja, en: Catalogue<Ja>): Messages<Ja> {
  const speak =
    (lang: Language): Translate<Ja> =>
    (key, ...params) =>
      fill((lang === 'ja' ? ja : en)[key] as string, params[0]);
  const speakers = { ja: speak('ja'), en: speak('en') };
  return {
    t: (key, ...params) => speakers[language.get()](key, ...params),
    useT: () => speakers[useStore(language)],
  };
}
