import { useSyncExternalStore } from 'react';

/** The break points of the frame; CSS Modules write the same widths in their media queries. */
export const PHONE = '(width < 768px)';
export const ICON_LIST = '(width < 1024px)';
export const PANEL_OVER = '(width < 1280px)';

const queries = new Map<string, MediaQueryList>();

function query(text: string): MediaQueryList {
  const known = queries.get(text) ?? window.matchMedia(text);
  queries.set(text, known);
  return known;
}

export function useMedia(text: string): boolean {
  return useSyncExternalStore(
    listener => {
      query(text).addEventListener('change', listener);
      return () => query(text).removeEventListener('change', listener);
    },
    () => query(text).matches,
  );
}
