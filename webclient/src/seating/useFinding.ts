import { useEffect, useRef } from 'react';
import { useLoaded } from '../kernel/loaded';
import { api } from './api';
import type { Change, View } from './view';
import { todayOf } from './when';
import type { SeatFound } from './wire';

/** Somebody who is looked for: the map goes to the floor and the seat, once. Null: nobody, or not answered yet. */
export function useFinding({ person }: View, change: Change): SeatFound | null {
  const { value } = useLoaded(person === null ? null : `find ${person}`, signal =>
    api.find(person ?? 0, signal),
  );
  const gone = useRef<number | null>(null);
  useEffect(() => {
    if (person === null) gone.current = null;
    if (!value || value.person !== person || gone.current === person) return;
    gone.current = person;
    const { seat } = value;
    if (seat) {
      const chosen = { day: todayOf(), part: 'NOW' as const, hours: null };
      change({ floor: seat.floor, seat: seat.seat, person, chosen });
    }
  }, [value, person, change]);
  return value && value.person === person ? value : null;
}
