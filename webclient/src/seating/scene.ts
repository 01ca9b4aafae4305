import type { PersonBrief, PresenceState } from '../kernel/wire';
import { spokenSeat } from './draw';
import { type Around, type Filter, fits } from './filters';
import type { Scene } from './map/painter';
import type { SeatNow } from './seats';
import { kindWord, seatStateWord, untilWord, whyWord } from './words';

export interface Seen {
  names: ReadonlyMap<number, PersonBrief>;
  presences: ReadonlyMap<number, { state: PresenceState }>;
  picked: number | null;
  filters: readonly Filter[];
  around: Around;
  /** The first seats offered instead, with their numbers. */
  offered: ReadonlyMap<number, number>;
  myWord: string;
  unitName: (unit: number | null) => string;
  besideOf: (seat: SeatNow) => string | null;
}

/** The family name: what stands before the space. */
export const familyOf = (name: string): string => name.split(/[\s　]/)[0] ?? name;

/** How each seat is drawn and spoken now. */
export function seatScene(seats: readonly SeatNow[], seen: Seen): Scene['seats'] {
  return seats.map(now => {
    const { state, sitting, id } = now;
    const person = state === 'USED' || state === 'BOOKED' ? (sitting?.person ?? null) : null;
    const brief = person === null ? undefined : seen.names.get(person);
    const name = brief && state === 'USED' ? familyOf(brief.name) : null;
    const picked = id !== 0 && (id === seen.picked || seen.offered.has(id)) && state === 'FREE';
    return {
      state: picked ? ('PICKED' as const) : state,
      name,
      mine: seen.myWord,
      presence: name === null ? null : (seen.presences.get(person ?? 0)?.state ?? null),
      faded: seen.filters.length > 0 && !fits(now, seen.filters, seen.around),
      taken: now.taken,
      chosen: id !== 0 && id === seen.picked,
      n: seen.offered.get(id) ?? null,
      label: spoken(now, brief?.name ?? null, seen),
    };
  });
}

function spoken(now: SeatNow, who: string | null, seen: Seen): string {
  const { seat, state } = now;
  const more =
    state === 'NOT_MINE' ? whyWord(now, seen.unitName) : state === 'FREE' ? seen.besideOf(now) : null;
  return spokenSeat({
    code: seat.code,
    kind: kindWord(seat.kind),
    state: seatStateWord(state),
    who,
    until: untilWord(now),
    more,
  });
}
