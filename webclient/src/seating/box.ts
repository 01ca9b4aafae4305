import { useEffect, useState } from 'react';
import { navigate } from '../kernel/router';
import { createStore } from '../kernel/store';
import type { PersonHit } from '../kernel/wire';
import { takeBest } from './deeds';
import { floors, planOf } from './live';
import { texts } from './texts';
import { todayOf, whenOf } from './when';

const { t } = texts;

/** What the box does about seats. */
export interface SeatDeed {
  id: string;
  label: string;
  run: () => Promise<void> | void;
}

const SEAT_NUMBER = /^(?:席\s*)?([a-z]{1,3})-?(\d{1,3})$/i;
const MOST = 5;

/** 「席をとる」 from everywhere. */
export function seatDeeds(): SeatDeed[] {
  const now = () => ({ day: todayOf(), part: 'NOW' as const, hours: null });
  return [
    { id: 'seat.take', label: t('box.take'), run: () => void takeBest({ when: whenOf(now()) }).then(shown) },
    { id: 'seat.map', label: t('box.map'), run: () => navigate('/seating') },
  ];
}

/** Refused, the screen says so with what there is instead. */
function shown(made: { floor: number; seat: number } | null): void {
  navigate(made ? `/seating/floor/${made.floor}?seat=${made.seat}` : '/seating');
}

/** Where the first of the people found sits. */
export const whereDeeds = (hits: readonly PersonHit[]): SeatDeed[] =>
  hits.slice(0, 1).map(({ person }) => ({
    id: `seat.of.${person.id}`,
    label: t('box.where', { name: person.name }),
    run: () => navigate(`/seating?person=${person.id}`),
  }));

interface NumberedSeat {
  seat: number;
  floor: number;
  place: string;
  code: string;
}

const known = createStore<readonly NumberedSeat[] | null>(null);

/** Seats by number, 「A-12」 or 「a12」; the plans are asked for when somebody first types one. */
export function useSeatsByNumber(typed: string): SeatDeed[] {
  const asked = SEAT_NUMBER.exec(typed.normalize('NFKC').trim());
  const wanted = asked !== null;
  const [all, setAll] = useState(known.get());
  useEffect(() => {
    if (wanted && !all)
      void load().then(setAll, () => {
        // Without the plans no seat is found; everything else of the box still is.
      });
  }, [wanted, all]);
  if (!asked || !all) return [];
  const [, letters = '', digits = ''] = asked;
  return all
    .filter(({ code }) => matches(code, letters, digits))
    .slice(0, MOST)
    .map(({ seat, floor, place }) => ({
      id: `seat.${seat}`,
      label: t('box.seatAt', { place }),
      run: () => navigate(`/seating/floor/${floor}?seat=${seat}`),
    }));
}

function matches(code: string, letters: string, digits: string): boolean {
  const [zone = '', number = ''] = code.split('-');
  return zone.toLowerCase() === letters.toLowerCase() && Number(number) === Number(digits);
}

async function load(): Promise<readonly NumberedSeat[]> {
  if (!floors.state.get().value) await floors.load();
  const list = floors.state.get().value?.floors ?? [];
  const seats = await Promise.all(
    list.map(async ({ area, plan, name, building }) => {
      if (plan === null) return [];
      const drawn = await planOf(plan);
      return drawn.seats.flatMap(({ space, code }) =>
        space === null
          ? []
          : [{ seat: space, floor: area, place: `${building} ${name} ${code}`.trim(), code }],
      );
    }),
  );
  known.set(seats.flat());
  return seats.flat();
}
