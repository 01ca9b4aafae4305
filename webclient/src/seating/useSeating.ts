import { useEffect, useMemo, useRef, useState } from 'react';
import { useHomeFloor } from '../booking/homeFloor';
import { usePlaces } from '../booking/places';
import { asHubError, type HubError } from '../kernel/http';
import { useNow } from '../kernel/time';
import { useMe } from '../session/session';
import { planOf, useFloorDay, useFloors, useMySittings } from './live';
import { type Count, countsOf, ownZones, type SeatNow, seatsNow } from './seats';
import type { View } from './view';
import { RULES, type Span, spanOf, todayOf } from './when';
import type { Floor, FloorDay, FloorPlan, MySitting, SeatRules } from './wire';

/** Everything the map, the list and the pane show of one floor in the chosen time. */
export interface Seating {
  floors: readonly Floor[] | null;
  floor: Floor | null;
  plan: FloorPlan | null;
  day: FloorDay | null;
  rules: SeatRules;
  span: Span;
  seats: readonly SeatNow[];
  counts: ReadonlyMap<string, Count>;
  own: ReadonlySet<string>;
  mine: readonly MySitting[];
  error: HubError | null;
  reload: () => void;
  now: number;
}

const TICK_MS = 20_000;
const LAST_FLOOR = 'hub.seating.floor';
const NONE: readonly SeatNow[] = [];

export function useSeating(view: View): Seating {
  const now = useNow(TICK_MS);
  const me = useMe().person.id;
  const { value: list, error: listError, reload: reloadList } = useFloors();
  const mine = useMySittings();
  const floors = list?.floors ?? null;
  const home = useHomeFloor(usePlaces());
  const floor = floorOf(view, floors, mine.value?.sittings ?? null, home, now);
  const {
    value: day,
    error: dayError,
    reload: reloadDay,
  } = useFloorDay(floor?.area ?? null, view.chosen.day);
  const [plan, planError, reloadPlan] = usePlan(day ? day.plan : (floor?.plan ?? null));
  useEffect(() => {
    if (view.floor !== null) localStorage.setItem(LAST_FLOOR, String(view.floor));
  }, [view.floor]);

  const rules = day?.rules ?? RULES;
  const minute = Math.floor(now / 60_000);
  const { chosen } = view;
  const span = useMemo(() => spanOf(chosen, rules, minute * 60_000), [chosen, rules, minute]);
  const shown = day && day.floor === floor?.area ? day : null;
  const seats = useMemo(() => {
    if (!plan) return NONE;
    const looking = { chosen, span, me, now: minute * 60_000, minMs: rules.minMinutes * 60_000 };
    return seatsNow(plan, shown, looking);
  }, [plan, shown, chosen, span, me, minute, rules]);
  const counts = useMemo(() => countsOf(seats), [seats]);
  const own = useMemo(() => (plan ? ownZones(plan, shown) : new Set<string>()), [plan, shown]);
  return {
    floors,
    floor,
    plan,
    day: shown,
    rules,
    span,
    seats,
    counts,
    own,
    mine: mine.value?.sittings ?? [],
    error: listError ?? dayError ?? planError,
    reload: () => {
      reloadList();
      reloadDay();
      reloadPlan();
    },
    now,
  };
}

/** The one of the address; else where I sit, where I was last, where my unit is at home, the first with a plan. */
function floorOf(
  { floor }: View,
  floors: readonly Floor[] | null,
  mine: readonly MySitting[] | null,
  home: number | null,
  now: number,
): Floor | null {
  if (!floors) return null;
  const by = (area: number | null | undefined) => floors.find(one => one.area === area && one.plan !== null);
  if (floor !== null) return floors.find(one => one.area === floor) ?? null;
  const today = todayOf(now);
  const sitting = mine?.find(
    one => one.state === 'HERE' || (one.state === 'BOOKED' && todayOf(Date.parse(one.from)) === today),
  );
  return (
    by(sitting?.floor) ??
    by(home) ??
    by(Number(localStorage.getItem(LAST_FLOOR) ?? 0)) ??
    floors.find(one => one.plan !== null) ??
    floors[0] ??
    null
  );
}

function usePlan(id: number | null): [FloorPlan | null, HubError | null, () => void] {
  const [held, setHeld] = useState<{ id: number; plan: FloorPlan | null; error: HubError | null } | null>(
    null,
  );
  const [turn, setTurn] = useState(0);
  const wanted = useRef(id);
  wanted.current = id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again at every turn
  useEffect(() => {
    if (id === null) return;
    planOf(id).then(
      plan => wanted.current === id && setHeld({ id, plan, error: null }),
      cause => wanted.current === id && setHeld({ id, plan: null, error: asHubError(cause) }),
    );
  }, [id, turn]);
  const mine = held?.id === id ? held : null;
  return [mine?.plan ?? null, mine?.error ?? null, () => setTurn(now => now + 1)];
}
