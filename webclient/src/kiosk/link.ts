import { MINUTE } from '../device/clock';

/** When the hub was last heard, in its own time. */
export interface Link {
  heard: number;
  broken: boolean;
}

/** FRESH: as it is. OLD: with its time beside every count, no seat says free or taken. BLIND: no counts either. */
export type Age = 'FRESH' | 'OLD' | 'BLIND';

const OLD = 2 * MINUTE;
const BLIND = 10 * MINUTE;

export function age({ heard }: Link, now: number): Age {
  const silent = now - heard;
  if (silent < OLD) return 'FRESH';
  return silent > BLIND ? 'BLIND' : 'OLD';
}

/** When the counts are put away. */
export const blindAt = ({ heard }: Link) => heard + BLIND;
