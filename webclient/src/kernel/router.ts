/**
 * wouter (2 kB, history API, hooks) instead of a home-made router: nesting, parameters and links with modifier keys
 * are solved there and well tested. Screens import it through this file only, so that it can be replaced.
 */
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { screenTitle } from './title';

export { Link, Redirect, Route, Switch, useLocation, useParams, useRoute, useSearch } from 'wouter';

export { navigate } from 'wouter/use-browser-location';

export type Navigate = (to: string, options?: { replace?: boolean }) => void;

export function useNavigate(): Navigate {
  return useLocation()[1];
}

/** Names the screen in the window title; the last one that is shown wins. */
export function useScreenTitle(title: string): void {
  useEffect(() => {
    screenTitle.set(title);
  }, [title]);
}
