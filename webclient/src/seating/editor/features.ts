/** What one looks for in a seat; rooms have more. */
export const FEATURES = [
  'POWER',
  'MONITOR',
  'BIG_SCREEN',
  'QUIET',
  'CALLS_OK',
  'WINDOW',
  'WHEELCHAIR',
  'WIRED_LAN',
  'SCREENED',
  'FOOD_OK',
] as const;
export type SeatFeature = (typeof FEATURES)[number];
