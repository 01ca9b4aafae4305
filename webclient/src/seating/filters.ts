import type { SeatNow } from './seats';

export const FILTERS = ['OWN', 'FOCUS', 'WINDOW', 'LIFT', 'SCREEN', 'CALLS', 'TEAM'] as const;
export type Filter = (typeof FILTERS)[number];

export interface Around {
  own: ReadonlySet<string>;
  /** Seats within some metres of a colleague of my section. */
  nearTeam: ReadonlySet<number>;
}

export function fits({ seat, id }: SeatNow, filters: readonly Filter[], { own, nearTeam }: Around): boolean {
  const has = (feature: string) => seat.features.includes(feature);
  const passes = (filter: Filter): boolean => {
    switch (filter) {
      case 'OWN':
        return seat.zone !== null && own.has(seat.zone);
      case 'FOCUS':
        return seat.kind === 'FOCUS' || seat.kind === 'BOOTH_DESK' || has('QUIET');
      case 'WINDOW':
        return seat.kind === 'WINDOW_COUNTER' || has('WINDOW');
      case 'LIFT':
        return seat.kind === 'LIFT' || has('STANDING');
      case 'SCREEN':
        return has('MONITOR') || has('BIG_SCREEN');
      case 'CALLS':
        return has('CALLS_OK');
      case 'TEAM':
        return nearTeam.has(id);
    }
  };
  return filters.every(passes);
}

const NEAR_METRES = 4;

/** Seats near somebody of `people`. */
export function nearPeople(seats: readonly SeatNow[], people: ReadonlySet<number>): ReadonlySet<number> {
  const at = seats.filter(({ state, sitting }) => state === 'USED' && people.has(sitting?.person ?? 0));
  const close = seats.filter(({ seat }) =>
    at.some(
      other =>
        other.seat !== seat &&
        Math.hypot(other.seat.at[0] - seat.at[0], other.seat.at[1] - seat.at[1]) <= NEAR_METRES,
    ),
  );
  return new Set(close.map(({ id }) => id));
}
