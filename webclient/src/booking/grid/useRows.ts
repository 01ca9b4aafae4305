import { useMemo } from 'react';
import { DAY, tokyoDate } from '../../kernel/time';
import type { LocalDate } from '../../kernel/wire';
import { dayWord } from '../../plan/days';
import { byPlace } from '../blocks';
import { dayStart, touches } from '../fold/day';
import type { Places } from '../places';
import { capacityWord, featureWord, kindWord } from '../placeWords';
import type { Block, Closure, DayBlocks, OfferedSlot, Place } from '../wire';
import { type GridRow, groupRow, placeRow } from './rows';

/** What lies on one row. */
export interface OnRow {
  blocks: readonly Block[];
  closures: readonly Closure[];
  offered: readonly OfferedSlot[];
}

const NOTHING: OnRow = { blocks: [], closures: [], offered: [] };

export interface Sheet {
  rows: readonly GridRow[];
  on: (key: string) => OnRow;
}

/** Places by floor and kind, one row each. */
export function dayRows(shown: readonly Place[], places: Places, day: LocalDate): GridRow[] {
  const rows: GridRow[] = [];
  const start = dayStart(day);
  let group = '';
  for (const place of shown) {
    const floor = places.floorOf(place) ?? places.area(place.area);
    const key = `${floor?.id ?? 0}-${place.kind}`;
    if (key !== group) rows.push(groupRow(key, groupWord(shown, places, place)));
    group = key;
    rows.push(
      placeRow({
        key: `${place.id}`,
        place: place.id,
        dayStart: start,
        name: place.name,
        second: secondOf(place),
      }),
    );
  }
  return rows;
}

/** 「本庁舎 4F ブース・1人」; the building only where there are several. */
function groupWord(shown: readonly Place[], places: Places, place: Place): string {
  const floor = places.floorOf(place) ?? places.area(place.area);
  const building = places.buildingOf(place);
  const buildings = new Set(shown.map(one => places.buildingOf(one)?.id));
  const same = shown.filter(
    one => one.kind === place.kind && (places.floorOf(one) ?? places.area(one.area)) === floor,
  );
  const heads = same.map(({ capacity }) => capacity).filter(n => n > 0);
  return [
    buildings.size > 1 && building?.name,
    floor?.name,
    [kindWord(place.kind), capacityWord(Math.min(...heads), Math.max(...heads))].filter(Boolean).join('・'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** 「画面・電源」; what it has, in two words. */
export function secondOf(place: Place): string {
  const words = place.features
    .filter(feature => feature !== 'WHEELCHAIR')
    .slice(0, 2)
    .map(featureWord);
  const heads = place.kind === 'ROOM' ? capacityWord(place.capacity, place.capacity) : '';
  return [...words, heads].filter(Boolean).slice(0, 2).join('・');
}

/** One place, seven days. */
export function weekRows(place: Place, monday: LocalDate): GridRow[] {
  return Array.from({ length: 7 }, (_, n) => {
    const start = dayStart(monday) + n * DAY;
    const day = tokyoDate(start);
    return placeRow({ key: day, place: place.id, dayStart: start, name: dayWord(day), second: '' });
  });
}

/** The day's blocks and closures on their rows; a row that stays the same keeps its list. */
export function useDaySheet(
  rows: readonly GridRow[],
  held: DayBlocks | null,
  closed: readonly Closure[],
  places: Places,
): Sheet {
  const blocks = useMemo(() => byPlace(held?.blocks ?? []), [held?.blocks]);
  return useMemo(() => {
    const on = new Map<string, OnRow>();
    for (const row of rows) {
      if (row.kind === 'group') continue;
      const place = places.of(row.place);
      const day = tokyoDate(row.dayStart);
      on.set(row.key, {
        blocks: blocks.get(row.place) ?? NOTHING.blocks,
        offered: offeredAt(held, row.place, day),
        closures:
          place && closed.length > 0 ? closuresOf(closed, place, row.dayStart, places) : NOTHING.closures,
      });
    }
    return { rows, on: key => on.get(key) ?? NOTHING };
  }, [rows, blocks, closed, places, held]);
}

export function useWeekSheet(
  rows: readonly GridRow[],
  held: DayBlocks | null,
  closed: readonly Closure[],
  places: Places,
): Sheet {
  return useMemo(() => {
    const on = new Map<string, OnRow>();
    for (const row of rows) {
      if (row.kind === 'group') continue;
      const place = places.of(row.place);
      const there = (held?.blocks ?? []).filter(
        block => block.space === row.place && touches(block, tokyoDate(row.dayStart)),
      );
      on.set(row.key, {
        blocks: byPlace(there).get(row.place) ?? [],
        offered: offeredAt(held, row.place, tokyoDate(row.dayStart)),
        closures: place ? closuresOf(closed, place, row.dayStart, places) : [],
      });
    }
    return { rows, on: key => on.get(key) ?? NOTHING };
  }, [rows, held, closed, places]);
}

function offeredAt(held: DayBlocks | null, place: number, day: LocalDate): readonly OfferedSlot[] {
  if (!held || held.offered.length === 0) return NOTHING.offered;
  return held.offered.filter(one => one.space === place && touches(one, day));
}

function closuresOf(
  closures: readonly Closure[],
  place: Place,
  dayStart: number,
  places: Places,
): readonly Closure[] {
  const day = tokyoDate(dayStart);
  const there = closures.filter(
    closure =>
      touches(closure, day) &&
      (closure.spaces.includes(place.id) || (closure.area !== null && places.isIn(place, closure.area))),
  );
  return there.length > 0 ? there : NOTHING.closures;
}
