import { useMemo } from 'react';
import { MINUTE, sameDay, useNow } from '../kernel/time';
import type { Places } from './places';
import { iso, STEP, up } from './times';
import type { View } from './view';
import type { Place, Purpose } from './wire';

const USUAL_MINUTES = 60;
/** What begins soon begins on a half hour. */
const SOON = 2 * STEP;

/** The wish as the screen stands: what was not chosen comes from the purpose. */
export interface WishNow {
  purpose: Purpose | null;
  from: number;
  minutes: number;
  people: number;
}

export function useWishNow(view: View, purposes: readonly Purpose[]): WishNow {
  const now = useNow();
  const purpose = purposes.find(({ id }) => id === view.purpose) ?? null;
  const from = view.from ?? soonOn(view.day, now);
  return {
    purpose,
    from,
    minutes: view.minutes ?? purpose?.minutes ?? USUAL_MINUTES,
    people: view.people ?? Math.max(1, purpose?.peopleFrom ?? 1),
  };
}

/** The wish that offers answer: who has not said what for is offered what serves the first purpose. */
export function useOfferedWish(view: View, purposes: readonly Purpose[]): WishNow {
  return useWishNow({ ...view, purpose: view.purpose ?? purposes[0]?.id ?? null }, purposes);
}

function soonOn(day: string, now: number): number {
  const noon = Date.parse(`${day}T12:00:00+09:00`);
  return sameDay(noon, now) ? up(now, SOON) : Date.parse(`${day}T09:00:00+09:00`);
}

/** The question for offers, as stable as what it asks. */
export function useOfferWish(view: View, { purpose, from, minutes, people }: WishNow) {
  const key = JSON.stringify([purpose?.id, from, minutes, people, view.area, view.features, view.kinds]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all
  return useMemo(
    () =>
      purpose && {
        purpose: purpose.id,
        from: iso(from),
        minutes,
        people,
        area: view.area,
        features: view.features,
        kinds: view.kinds,
      },
    [key],
  );
}

/** Whether a place suits the purpose by what it is. */
export function suits(place: Place, purpose: Purpose): boolean {
  return (
    (purpose.kinds.length === 0 || purpose.kinds.includes(place.kind)) &&
    purpose.features.needed.every(feature => place.features.includes(feature)) &&
    (place.kind === 'EQUIPMENT' || place.capacity >= purpose.peopleFrom)
  );
}

/** The places that the filters of the screen let through. */
export function usePlacesShown(places: Places, view: View, purpose: Purpose | null): readonly Place[] {
  const key = JSON.stringify([view.area, view.kinds, view.features, view.people, view.fit, purpose?.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the view
  return useMemo(
    () =>
      places.all.filter(
        place =>
          place.mode !== 'UNAVAILABLE' &&
          (view.area === null || places.isIn(place, view.area)) &&
          (view.kinds.length === 0 || view.kinds.includes(place.kind)) &&
          view.features.every(feature => place.features.includes(feature)) &&
          (view.people === null || place.kind === 'EQUIPMENT' || place.capacity >= view.people) &&
          (!view.fit || purpose === null || suits(place, purpose)),
      ),
    [places, key],
  );
}

export const lengthMs = (minutes: number) => minutes * MINUTE;
