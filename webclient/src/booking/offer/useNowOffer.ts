import { MINUTE, tokyoDate, useNow } from '../../kernel/time';
import { inTheWay } from '../grid/rows';
import { useDay } from '../live';
import { usePlaces } from '../places';
import { FINE, iso, up } from '../times';
import type { Offer } from '../wire';

/** The same place from now on, when nothing stands in the way of that. */
export function useNowOffer(best: Offer | null, minutes: number): Offer | null {
  const now = useNow();
  const places = usePlaces();
  const { value } = useDay(tokyoDate(now));
  const place = best && places.of(best.place);
  if (!best || !place || !value) return null;
  const from = up(now, FINE);
  if (Date.parse(best.from) - from < FINE) return null;
  const wish = { from, until: from + minutes * MINUTE };
  const there = value.blocks.filter(block => block.space === place.id);
  if (place.units === 1 && inTheWay(there, wish, place)) return null;
  return { ...best, from: iso(wish.from), until: iso(wish.until) };
}
