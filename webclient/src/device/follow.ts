import { ask, asRefusal, pause } from './hub';

const AGAIN = 3_000;

/** The answers that come again and again: the hub holds the question until something changed, or for a while. */
export interface Following<T> {
  path: () => string;
  key: string;
  heard: (fresh: T) => void | Promise<void>;
  /** The hub was not reached; it is asked again. */
  missed: () => void;
}

/** Ends when the key is worth nothing any more. */
export async function follow<T>({ path, key, heard, missed }: Following<T>): Promise<void> {
  for (;;) {
    try {
      await heard(await ask<T>('GET', path(), undefined, key));
    } catch (cause) {
      const { code } = asRefusal(cause);
      if (code === 'key.unknown' || code === 'key.scope') return;
      missed();
      await pause(AGAIN);
    }
  }
}

/** What runs here, so that managers see which devices are behind: the build's own name of a script. */
export const versionOf = (script: string) => script.split(/[/?]/).findLast(part => part.includes('.')) ?? '';
