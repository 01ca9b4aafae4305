import { useEffect } from 'react';
import { useLoaded } from '../../kernel/loaded';
import { api } from '../api';
import { onBooking, useMine } from '../live';
import type { Booking } from '../wire';

/** One booking: from what is mine, moved on by events; what is not mine is asked for, and again when it changes. */
export function useBooking(id: number) {
  const mine = useMine();
  const held = mine.value?.bookings.find(booking => booking.id === id);
  const asked = useLoaded<Booking>(mine.value === null || held ? null : `booking ${id}`, signal =>
    api.booking(id, signal),
  );
  const { reload } = asked;
  useEffect(
    () =>
      onBooking(event => {
        if (event.t === 'booking.block' && event.d.block.booking === id) reload();
      }),
    [id, reload],
  );
  return { booking: held ?? asked.value, error: held ? null : (mine.error ?? asked.error), reload };
}
