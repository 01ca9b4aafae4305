import { useCallback } from 'react';
import { useLocation, useSearch } from '../kernel/router';

/** The search words live in the address, so that back and reload keep them; typing makes no history. */
export function useQuery(): [string, (typed: string) => void] {
  const [path, go] = useLocation();
  const typed = new URLSearchParams(useSearch()).get('q') ?? '';
  const setTyped = useCallback(
    (next: string) => go(next ? `${path}?q=${encodeURIComponent(next)}` : path, { replace: true }),
    [path, go],
  );
  return [typed, setTyped];
}
