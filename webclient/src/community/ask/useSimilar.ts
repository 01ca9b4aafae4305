import { useEffect, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { SimilarQuestions } from '../../kernel/wire';
import { api } from '../api';
import { isEnough } from './marks';

const SETTLE_MS = 200;
/** The server uses no more of a question. */
const MOST_CHARS = 200;

export interface Found {
  /** What was typed when these were found. */
  typed: string;
  similar: SimilarQuestions;
  /** Names the search for the figures. */
  search: string;
}

/**
 * What was asked before in other words, found while one types, also in what the IME is still composing.
 * What was found stays until the next is there, so that nothing flickers.
 */
export function useSimilar(text: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const typed = text.trim().slice(0, MOST_CHARS);
  const enough = isEnough(typed);
  useEffect(() => {
    if (!enough) return setFound(null);
    const stop = new AbortController();
    const soon = setTimeout(() => {
      api.similar(typed, stop.signal).then(
        similar => !stop.signal.aborted && setFound({ typed, similar, search: uuidv7() }),
        // It never stands in the way of asking.
        () => undefined,
      );
    }, SETTLE_MS);
    return () => {
      clearTimeout(soon);
      stop.abort();
    };
  }, [typed, enough]);
  return enough ? found : null;
}
