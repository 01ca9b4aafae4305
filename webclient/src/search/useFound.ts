import { useCallback, useEffect, useRef, useState } from 'react';
import { asHubError, type HubError } from '../kernel/http';
import { stream } from '../kernel/stream';
import type { SearchAnswer } from '../kernel/wire';
import { session } from '../session/session';
import { addressOf, type SearchPlace } from './place';
import { continued, searchApi } from './searchApi';

const PREVIEW = 5;
const PAGE = 40;

interface Found {
  address: string;
  answer: SearchAnswer | null;
  error: HubError | null;
}

/** The last search with all its pages, so that 戻る finds the list where it was left; not what may not be seen any more. */
let kept: { found: Found; scroll: number } | null = null;
const forget = () => {
  kept = null;
};
session.subscribe(forget);
for (const t of ['chat.left', 'chat.gone', 'community.gone'] as const) stream.on(t, forget);

export const keepScroll = (scroll: number): void => {
  if (kept) kept.scroll = scroll;
};

export interface Search {
  /** For this place; while a newer one is on its way that of the words before. */
  answer: SearchAnswer | null;
  error: HubError | null;
  busy: boolean;
  /** Where the list was left. */
  scroll: number;
  more: (next: string) => void;
  reload: () => void;
}

/** One request per place; an answer for an older place is dropped. */
export function useFound(place: SearchPlace): Search {
  const address = addressOf(place);
  const [found, setFound] = useState<Found | null>(kept?.found.address === address ? kept.found : null);
  const [turn, setTurn] = useState(0);
  const [busy, setBusy] = useState(false);
  const stop = useRef(new AbortController());
  const scroll = kept?.found.address === address ? kept.scroll : 0;
  const latest = useRef(place);
  latest.current = place;

  const show = useCallback((next: Found) => {
    kept = { found: next, scroll: kept?.found.address === next.address ? kept.scroll : 0 };
    setFound(next);
  }, []);

  const ask = useCallback(
    async (known: SearchAnswer | null, after: string | null) => {
      stop.current.abort();
      const mine = new AbortController();
      stop.current = mine;
      setBusy(true);
      try {
        const limit = latest.current.kind === 'all' ? PREVIEW : PAGE;
        const page = await searchApi.find(latest.current, limit, after, mine.signal);
        if (!mine.signal.aborted)
          show({ address, answer: known ? continued(known, page) : page, error: null });
      } catch (cause) {
        if (!mine.signal.aborted) show({ address, answer: known, error: asHubError(cause) });
      } finally {
        if (!mine.signal.aborted) setBusy(false);
      }
    },
    [address, show],
  );

  useEffect(() => {
    if (latest.current.q.trim() === '') setFound(null);
    else if (turn > 0 || kept?.found.address !== address || kept.found.error) void ask(null, null);
    else setFound(kept.found);
    return () => {
      stop.current.abort();
      setBusy(false);
    };
  }, [address, turn, ask]);

  const current = found?.address === address ? found : null;
  return {
    answer: current?.answer ?? (found?.error ? null : (found?.answer ?? null)),
    error: current?.error ?? null,
    busy: busy || (place.q.trim() !== '' && current === null),
    scroll,
    more: next => {
      if (!busy && current?.answer) void ask(current.answer, next);
    },
    reload: () => setTurn(t => t + 1),
  };
}
