import { useEffect, useState } from 'react';
import { useLoaded } from '../../kernel/loaded';
import { MINUTE } from '../../kernel/time';
import { api, type Wish } from '../api';
import { onBooking, purposes } from '../live';
import type { Offers } from '../wire';

/** What changes elsewhere is asked again after this long: a burst of bookings is one question. */
const SETTLE_MS = 1_500;

/** The best places for a wish, asked again when anything was booked or freed, and each minute. */
export function useOffers(wish: Wish | null) {
  const turn = useTurns(wish !== null);
  const key = wish && JSON.stringify([wish, turn]);
  const loaded = useLoaded<Offers>(key, signal => api.offers(wish as Wish, signal));
  const [last, setLast] = useState<{ purpose: number; offers: Offers } | null>(null);
  useEffect(() => {
    if (loaded.value && wish) setLast({ purpose: wish.purpose, offers: loaded.value });
  }, [loaded.value, wish]);
  const held = last && last.purpose === wish?.purpose ? last.offers : null;
  return { offers: loaded.value ?? held, error: loaded.error, reload: loaded.reload };
}

/** Counts up when what is free may be another. */
function useTurns(on: boolean): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!on) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      waiting = undefined;
      setTurn(n => n + 1);
      void purposes.load();
    };
    const stop = onBooking(({ t }) => {
      if (t === 'booking.block' || t === 'booking.unblock') waiting ??= setTimeout(again, SETTLE_MS);
    });
    const clock = setInterval(again, MINUTE);
    return () => {
      stop();
      clearTimeout(waiting);
      clearInterval(clock);
    };
  }, [on]);
  return turn;
}
