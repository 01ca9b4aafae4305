import type { ReactNode } from 'react';
import type { PresenceState } from '../kernel/wire';
import css from './StateBadge.module.css';

/** Silhouettes on a grid of 16; what is cut out of a filled one is drawn in `--on-state`. */
const shapes: Record<PresenceState, ReactNode> = {
  AVAILABLE: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path className={css.inner} d="M4.7 8.2 7 10.5 11.4 5.9" />
    </>
  ),
  BUSY: (
    <>
      <path fill="currentColor" d="M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z" />
      <path className={css.inner} d="M4.5 8h7" />
    </>
  ),
  MEETING: (
    <>
      <rect x=".5" y=".5" width="15" height="15" rx="3" fill="currentColor" />
      <g className={css.innerFill}>
        <circle cx="5.2" cy="5.6" r="1.9" />
        <circle cx="10.8" cy="5.6" r="1.9" />
        <path d="M2.2 12c0-2 1.3-3.4 3-3.4s2.4 1.2 2.4 3.4zM8.4 12c0-2.2.7-3.4 2.4-3.4s3 1.400 3 3.4z" />
      </g>
    </>
  ),
  CALL: (
    <>
      <path fill="currentColor" d="M8 0l8 8-8 8-8-8z" />
      <path
        className={css.innerFill}
        d="M6.300 4.300 7.500 5.500 6.700 6.700c.5 1.100 1.500 2.100 2.600 2.600L10.500 8.500l1.200 1.200c-.3 1.100-1.200 1.700-2.100 1.500C7.200 10.600 5.400 8.800 4.800 6.400 4.600 5.500 5.200 4.600 6.300 4.300z"
      />
    </>
  ),
  AWAY: (
    <g className={css.line}>
      <circle cx="8" cy="8" r="6.6" />
      <path d="M8 4.400V8l2.300 1.600" />
    </g>
  ),
  OUT: (
    <g className={css.line}>
      <path d="M7 1.700H3.400A1.400 1.400 0 0 0 2 3.100v9.800a1.400 1.400 0 0 0 1.400 1.400H7M6.300 8H14.600M11.400 4.800 14.600 8l-3.200 3.200" />
    </g>
  ),
  TELEWORK: (
    <>
      <path fill="currentColor" d="M8 .6 16 7.800h-1.900v7.700H1.900V7.800H0z" />
      <path className={css.innerFill} d="M6.500 15.500V10.300h3v5.200z" />
    </>
  ),
  TRIP: (
    <>
      <path
        fill="currentColor"
        d="M1.500 2h9.300L16 8l-5.200 6H1.500A1.500 1.500 0 0 1 0 12.500v-9A1.500 1.500 0 0 1 1.500 2z"
      />
      <path className={css.inner} d="M3.200 8h6.400M7.200 5.400 9.800 8 7.200 10.600" />
    </>
  ),
  LEAVE: (
    <>
      <circle cx="8" cy="8" r="3.500" fill="currentColor" />
      <path
        className={css.line}
        d="M8 .9v2M8 13.100v2M.9 8h2M13.100 8h2M3 3l1.400 1.400M11.600 11.600 13 13M13 3l-1.400 1.400M4.400 11.600 3 13"
      />
    </>
  ),
  GONE: <path fill="currentColor" d="M6.100 1A7.300 7.300 0 1 0 15.400 10.400 6.600 6.600 0 0 1 6.100 1z" />,
  UNKNOWN: (
    <g className={css.line}>
      <circle cx="8" cy="8" r="7" strokeDasharray="2.600 1.800" />
      <path d="M6 6.300a2 2 0 1 1 2.900 1.800c-.6.3-.9.600-.9 1.200" />
      <path d="M8 11.600v.1" />
    </g>
  ),
};

export interface StateBadgeProps {
  state: PresenceState;
  /** 13 on small avatars, 16, 18 in menus, 22–26 in the state box. Below 13 use the word only. */
  size?: number;
}

/** The shape of a state. It never stands alone: the word is beside it, so it is hidden from screen readers. */
export function StateBadge({ state, size = 16 }: StateBadgeProps) {
  return (
    <svg
      className={css.badge}
      data-state={state}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {shapes[state]}
    </svg>
  );
}

export function stateColour(state: PresenceState): string {
  return `var(--state-${state.toLowerCase()})`;
}
