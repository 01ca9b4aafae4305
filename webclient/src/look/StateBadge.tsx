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
        <path d="M2.2 12c0-2 1.3-3.4 3-3.4s2.4 1.2 2.4 3.4zM8.4 12c0-2.2.7-3.4 2.4-3.4s3 1.4 3 3.4z" />
      </g>
    </>
  ),
  CALL: (
    <>
      <path fill="currentColor" d="M8 0l8 8-8 8-8-8z" />
      <path
        className={css.innerFill}
        d="M6.3 4.3 7.5 5.5 6.7 6.7c.5 1.1 1.5 2.1 2.6 2.6L10.5 8.5l1.2 1.2c-.3 1.1-1.2 1.7-2.1 1.5C7.2 10.6 5.4 8.8 4.8 6.4 4.6 5.5 5.2 4.6 6.3 4.3z"
      />
    </>
  ),
  AWAY: (
    <g className={css.line}>
      <circle cx="8" cy="8" r="6.6" />
      <path d="M8 4.4V8l2.3 1.6" />
    </g>
  ),
  OUT: (
    <g className={css.line}>
      <path d="M7 1.7H3.4A1.4 1.4 0 0 0 2 3.1v9.8a1.4 1.4 0 0 0 1.4 1.4H7M6.3 8H14.6M11.4 4.8 14.6 8l-3.2 3.2" />
    </g>
  ),
  TELEWORK: (
    <>
      <path fill="currentColor" d="M8 .6 16 7.8h-1.9v7.7H1.9V7.8H0z" />
      <path className={css.innerFill} d="M6.5 15.5V10.3h3v5.2z" />
    </>
  ),
  TRIP: (
    <>
      <path fill="currentColor" d="M1.5 2h9.3L16 8l-5.2 6H1.5A1.5 1.5 0 0 1 0 12.5v-9A1.5 1.5 0 0 1 1.5 2z" />
      <path className={css.inner} d="M3.2 8h6.4M7.2 5.4 9.8 8 7.2 10.6" />
    </>
  ),
  LEAVE: (
    <>
      <circle cx="8" cy="8" r="3.5" fill="currentColor" />
      <path
        className={css.line}
        d="M8 .9v2M8 13.1v2M.9 8h2M13.1 8h2M3 3l1.4 1.4M11.6 11.6 13 13M13 3l-1.4 1.4M4.4 11.6 3 13"
      />
    </>
  ),
  GONE: <path fill="currentColor" d="M6.1 1A7.3 7.3 0 1 0 15.4 10.4 6.6 6.6 0 0 1 6.1 1z" />,
  UNKNOWN: (
    <g className={css.line}>
      <circle
        cx="8"
        cy="8"
        r="7"
        pathLength="16"
        strokeDasharray="1.15 0.85"
        strokeLinecap="butt"
        strokeWidth="1.6"
      />
      <path d="M6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.6-.9 1.2" />
      <path d="M8 11.6v.1" />
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
