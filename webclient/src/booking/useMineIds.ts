import { useMemo } from 'react';
import { useMine } from './live';

/** Which bookings are mine, and which of them I may move. */
export function useMineIds(): { mine: ReadonlySet<number>; mayMove: (booking: number) => boolean } {
  const { value } = useMine();
  return useMemo(() => {
    const bookings = value?.bookings ?? [];
    const movable = new Set(bookings.filter(({ may }) => may.includes('CHANGE')).map(({ id }) => id));
    return { mine: new Set(bookings.map(({ id }) => id)), mayMove: booking => movable.has(booking) };
  }, [value?.bookings]);
}
