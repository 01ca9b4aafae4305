import type { Tier } from './level';
import { u } from './svg';

export type SeatState = 'FREE' | 'PICKED' | 'MINE' | 'USED' | 'BOOKED' | 'NOT_MINE' | 'CLOSED' | 'UNKNOWN';

const PERSON =
  '<g class="fp-sign-fill"><circle cy="-7" r="6"/><path d="M-11 12C-11 4 -6 1 0 1S11 4 11 12Z"/></g>';

/** The chair tells the state at every level; upright whatever way the desk stands. */
export function chairMark(state: SeatState, radius: number, tier: Tier, stool = false): string {
  const r = u(radius);
  switch (state) {
    case 'FREE':
      return `<circle class="fp-ring" r="${r}"/>${stool ? '<circle class="fp-dot" r="6"/>' : ''}`;
    case 'PICKED':
      return `<circle class="fp-ring" r="${r}"/><circle class="fp-dot" r="${Math.round(r * 0.42)}"/>`;
    case 'MINE':
      return `<circle class="fp-disc" r="${r}"/><path class="fp-sign" d="M-11 0L-3 8L11 -7"/>`;
    case 'USED':
      return `<circle class="fp-disc" r="${r}"/>${tier === 'FAR' ? '' : PERSON}`;
    case 'BOOKED':
      return `<circle class="fp-ring" r="${r}"/><path class="fp-disc" d="M0 ${-r}A${r} ${r} 0 0 1 0 ${r}Z"/>`;
    case 'NOT_MINE':
      return `<circle class="fp-ring" r="${Math.round(r * 0.8)}"/><path class="fp-sign" d="M-9 0H9"/>`;
    case 'CLOSED':
      return '<path class="fp-sign" d="M-14 -14L14 14M14 -14L-14 14"/>';
    case 'UNKNOWN':
      return `<circle class="fp-ring" r="${r}"/>`;
  }
}

/** One of the four places of a family booth. */
export function placeMark(state: SeatState, taken: boolean): string {
  if (state === 'BOOKED')
    return '<circle class="fp-ring" r="16"/><path class="fp-disc" d="M0 -16A16 16 0 0 1 0 16Z"/>';
  const full = state === 'USED' || taken;
  return `<circle class="${full ? 'fp-disc' : 'fp-ring'}" r="16"/>`;
}
