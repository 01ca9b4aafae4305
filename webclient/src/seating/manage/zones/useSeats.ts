import { useMemo } from 'react';
import { useLoaded } from '../../../kernel/loaded';
import { manageApi } from '../manageApi';
import type { Floor } from '../wire';

export interface SeatBrief {
  id: number;
  code: string;
  zone: string | null;
  features: readonly string[];
}

/** The seats of a floor as they are today, and their numbers. */
export function useSeats(floor: Floor | undefined) {
  const plan = floor?.plan ?? null;
  const { value } = useLoaded(plan === null ? null : `plan ${plan}`, () => manageApi.planOf(plan ?? 0));
  return useMemo(() => {
    const all = (value?.seats ?? [])
      .flatMap(({ space, code, zone, features }): SeatBrief[] =>
        space === null ? [] : [{ id: space, code, zone, features }],
      )
      .sort((a, b) => a.code.localeCompare(b.code, 'ja', { numeric: true }));
    const byId = new Map(all.map(seat => [seat.id, seat]));
    return {
      all,
      has: (id: number) => byId.has(id),
      codeOf: (id: number) => byId.get(id)?.code ?? `#${id}`,
      zoneOf: (id: number) => byId.get(id)?.zone ?? null,
    };
  }, [value]);
}

export type Seats = ReturnType<typeof useSeats>;
