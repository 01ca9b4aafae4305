import type { BookingEvent } from '../events';
import type { ClosureList, PlaceList, PurposeList } from '../wire';

export function applyPlaceEvent(held: PlaceList, event: BookingEvent): PlaceList {
  if (event.s <= held.seq) return held;
  if (event.t === 'space.gone') {
    const gone = new Set(event.d.areas);
    return { ...held, seq: event.s, areas: held.areas.filter(({ id }) => !gone.has(id)) };
  }
  if (event.t !== 'space.changed') return held;
  const { places, areas } = event.d;
  return { seq: event.s, areas: put(held.areas, areas), places: put(held.places, places) };
}

/** What a purpose is; how many places are free for it is asked anew. */
export function applyPurposeEvent(held: PurposeList, event: BookingEvent): PurposeList {
  if (event.s <= held.seq || event.t !== 'booking.purposes') return held;
  return { ...held, seq: event.s, purposes: put(held.purposes, event.d.purposes) };
}

export function applyClosureEvent(held: ClosureList, event: BookingEvent): ClosureList {
  if (event.s <= held.seq) return held;
  if (event.t === 'space.closure') return { seq: event.s, closures: put(held.closures, [event.d.closure]) };
  if (event.t === 'space.closureGone')
    return { seq: event.s, closures: held.closures.filter(({ id }) => id !== event.d.closure) };
  return held;
}

function put<T extends { id: number }>(all: readonly T[], news: readonly T[]): T[] {
  const fresh = new Map(news.map(one => [one.id, one]));
  return [...all.filter(({ id }) => !fresh.has(id)), ...news];
}
