import type { Feature, SpaceKind, SpaceStyle } from '../../../kernel/wire';

/** What one opens here; seats have a plan of their own. */
export const KINDS: readonly SpaceKind[] = ['ROOM', 'BOOTH', 'TABLE', 'LOUNGE', 'EQUIPMENT'];

export const STYLES: readonly SpaceStyle[] = [
  'FOCUS',
  'WINDOW_COUNTER',
  'FAMILY_BOOTH',
  'BIG_TABLE',
  'BOOTH_DESK',
  'STANDING_TABLE',
];

export const FEATURES: readonly Feature[] = [
  'MONITOR',
  'BIG_SCREEN',
  'CAMERA',
  'WHITEBOARD',
  'SOUNDPROOF',
  'CALLS_OK',
  'QUIET',
  'POWER',
  'WIRED_LAN',
  'WHEELCHAIR',
  'HEARING_LOOP',
  'FOOD_OK',
  'STANDING',
  'ROUND_TABLE',
  'LONG_TABLE',
  'WINDOW',
  'LOCKABLE',
];
