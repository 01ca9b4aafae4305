import { useMemo } from 'react';
import { useDay } from '../booking/live';
import { usePlaces } from '../booking/places';
import { useUnitName } from '../booking/useUnitName';
import type { Block } from '../booking/wire';
import { useBriefs } from '../community/briefs';
import { clock } from '../kernel/time';
import { usePresence } from '../presence/presenceStore';
import { useMe } from '../session/session';
import type { RoomLook } from './draw';
import type { Around, Filter } from './filters';
import type { Scene } from './map/painter';
import { familyOf, seatScene } from './scene';
import { peopleNear, type SeatNow } from './seats';
import { texts } from './texts';
import type { Seating } from './useSeating';
import type { ZoneUse } from './wire';

const BESIDE_METRES = 1.7;
/** The hub tells so many things live on one connection, most of them seats: people are those in the window. */
const MOST_PEOPLE = 300;
const NOBODY = { own: new Set<string>(), nearTeam: new Set<number>() };

export interface Shown {
  picked: number | null;
  offered: ReadonlyMap<number, number>;
  filters: readonly Filter[];
  around: Around;
  /** Places in the plan that are in the window, large enough for names. */
  named: readonly number[];
  phone: boolean;
}

/** What the map draws: state, names, the state of persons, zones with their counts, rooms. */
export function useScene(seating: Seating, shown: Shown): Scene {
  const t = texts.useT();
  const { seats, counts, own, plan, day, span } = seating;
  const { picked, offered, filters, around, named, phone } = shown;
  const unitName = useUnitName();
  const sitting = useMemo(
    () => named.flatMap(at => (seats[at]?.state === 'USED' ? (seats[at]?.sitting?.person ?? []) : [])),
    [named, seats],
  );
  const names = useBriefs(sitting.slice(0, MOST_PEOPLE));
  const presences = usePresence(useMemo(() => sitting.slice(0, MOST_PEOPLE), [sitting]));
  const myWord = t('state.word.mine');

  const drawn = useMemo(() => {
    const used = seats.filter(({ state }) => state === 'USED');
    const besideOf = (now: SeatNow) => {
      if (names.size === 0) return null;
      const beside = peopleNear(now.seat, used, BESIDE_METRES)[0]?.now.sitting?.person;
      const brief = beside ? names.get(beside) : undefined;
      return brief ? t('state.beside', { name: familyOf(brief.name) }) : null;
    };
    return seatScene(seats, {
      names,
      presences,
      picked,
      offered,
      filters,
      around: around ?? NOBODY,
      myWord,
      unitName,
      besideOf,
    });
  }, [seats, names, presences, picked, offered, filters, around, myWord, unitName, t]);

  const zones = useMemo(
    () =>
      (plan?.zones ?? []).map(zone => {
        const count = counts.get(zone.letter) ?? { free: 0, all: 0 };
        const use = day?.grants.find(one => one.zone === zone.id);
        const title = zoneTitle(zone.name, use, unitName);
        const plate = phone
          ? `${t('state.FREE')} ${count.free}`
          : `${t('state.FREE')} ${count.free}/${count.all}`;
        return { own: own.has(zone.letter), plate, title, label: `${zone.letter} ${title} ${plate}` };
      }),
    [plan, counts, day, own, unitName, phone, t],
  );
  const rooms = useRooms(seating, span.from);
  return useMemo(
    () => ({ seats: drawn, zones, rooms, plateSize: phone ? 12 : 14, roomSize: phone ? 12 : 13 }),
    [drawn, zones, rooms, phone],
  );
}

/** Whose it is when it is somebody's, else its own name. */
export function zoneTitle(
  name: string,
  use: ZoneUse | undefined,
  unitName: (unit: number | null) => string,
): string {
  const [first, second] = (use?.units ?? []).map(unitName).filter(Boolean);
  if (!first || use?.everybody) return name;
  return second ? `${first}ほか` : first;
}

const TAKES: readonly Block['state'][] = ['CONFIRMED', 'TENTATIVE', 'CHECKED_IN'];

function useRooms({ plan, day, now }: Seating, from: number): (RoomLook & { label: string })[] {
  const t = texts.useT();
  const places = usePlaces();
  const me = useMe().person.id;
  const blocks = useDay(day?.day ?? '').value?.blocks;
  return useMemo(
    () =>
      (plan?.rooms ?? []).map(room => {
        const place = room.space === null ? undefined : places.of(room.space);
        const name = place?.name ?? room.name ?? '';
        const taken = (blocks ?? []).filter(
          block => block.space === room.space && TAKES.includes(block.state),
        );
        const at = taken.find(block => Date.parse(block.from) <= from && from < Date.parse(block.until));
        const looked = roomLook(at, me, now);
        const word = looked.state === 'UNKNOWN' ? '' : t(`room.${looked.state}`);
        const until = at ? ` ${t('room.until', { time: clock(at.until) })}` : '';
        return { ...looked, name, word: word + until, label: t('room.label', { name, state: word + until }) };
      }),
    [plan, places, blocks, me, now, from, t],
  );
}

function roomLook(at: Block | undefined, me: number, now: number): Pick<RoomLook, 'state'> {
  if (!at) return { state: 'FREE' };
  if (at.organiser === me) return { state: 'MINE' };
  return { state: Date.parse(at.from) <= now && now < Date.parse(at.until) ? 'USED' : 'BOOKED' };
}
