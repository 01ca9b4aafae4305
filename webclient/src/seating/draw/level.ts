/** How much is shown, by the only scale: pixels per metre. */
export type Level = 'FAR' | 'MIDDLE' | 'NEAR';

const MIDDLE_FROM = 30;
const NEAR_FROM = 72;
/** Under this only zone letters are text and a seat is its outline. */
const OUTLINE_UNDER = 12;
/** From here a seat has its whole number, 「D-15」. */
const LONG_FROM = 46;

export const levelAt = (s: number): Level => (s < MIDDLE_FROM ? 'FAR' : s < NEAR_FROM ? 'MIDDLE' : 'NEAR');

/** Steps between which a seat's node is drawn anew; within one only the scale changes. */
export type Tier = 'OUTLINE' | 'FAR' | 'SHORT' | 'LONG' | 'NEAR';

export function tierAt(s: number): Tier {
  if (s < OUTLINE_UNDER) return 'OUTLINE';
  if (s < MIDDLE_FROM) return 'FAR';
  if (s < LONG_FROM) return 'SHORT';
  return s < NEAR_FROM ? 'LONG' : 'NEAR';
}

export const touchable = (s: number): boolean => s >= MIDDLE_FROM;

/** Sides of a pattern's tile, pixels. */
export const tileAt = (s: number): number => ({ FAR: 7, MIDDLE: 16, NEAR: 22 })[levelAt(s)];
