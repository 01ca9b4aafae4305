import { useEffect } from 'react';
import { type Held, Live } from '../kernel/live';
import { useStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import { DAY, hubNow, tokyoDate } from '../kernel/time';
import { session } from '../session/session';
import { api } from './api';
import { lends, type SeatingEvent, withLives, withMine, withMySitting, withNotice, withRead } from './fold';
import type { FloorDay, FloorList, FloorPlan, LocalDate, MySitting, MySittings } from './wire';

/** Floors and days that stay in memory after one has gone elsewhere. */
const HELD_DAYS = 12;
/** The hub answers for a month at once. */
const MINE_DAYS = 29;

/** All floors; small, loaded whole. */
export const floors = new Live<FloorList, SeatingEvent>(api.floors, held => held);

/** My sittings from yesterday on, and what I was told. */
export const mine = new Live<MySittings, SeatingEvent>(
  () => api.mine(atDay(-1), atDay(MINE_DAYS)),
  (held, event) => {
    switch (event.t) {
      case 'mine':
        return withMine(held, event.sitting, event.s);
      case 'notice':
        return withNotice(held, event.notice, event.s);
      case 'read':
        return withRead(held, event.upTo);
      case 'lives':
        return held;
    }
  },
);

const atDay = (days: number): LocalDate => tokyoDate(hubNow() + days * DAY);

type Day = Live<FloorDay, SeatingEvent>;

const days = new Map<string, Day>();

/** A floor on a day; live values are those of today. */
export function dayOf(floor: number, day: LocalDate): Day {
  const key = `${floor} ${day}`;
  const held =
    days.get(key) ??
    new Live<FloorDay, SeatingEvent>(
      () => api.day(floor, day),
      (now, event) => (event.t === 'lives' && event.day === now.day ? withLives(now, event.lives) : now),
    );
  days.delete(key);
  days.set(key, held);
  for (const oldest of days.keys()) {
    if (days.size <= HELD_DAYS) break;
    days.delete(oldest);
  }
  return held;
}

const plans = new Map<number, Promise<FloorPlan>>();

/** A version never changes: asked once. */
export function planOf(plan: number): Promise<FloorPlan> {
  const known = plans.get(plan);
  if (known) return known;
  const asked = api.plan(plan);
  plans.set(plan, asked);
  asked.catch(() => plans.delete(plan));
  return asked;
}

/** The answer of a command is shown before its event comes, which then says the same. */
export function adopt(sitting: MySitting): void {
  const now = session.get();
  const me = now.phase === 'in' ? now.me.person.id : 0;
  mine.change(held => withMine(held, sitting, held.seq));
  for (const day of days.values()) {
    day.change(held => withMySitting(held, sitting, me));
    const held = day.state.get().value;
    const told = held?.day === todayOf() && stream.connection.get().phase === 'live';
    if (held?.floor === sitting.floor && !told) void day.load();
  }
}

const todayOf = (): LocalDate => tokyoDate(hubNow());

stream.on('seating.seats', lives => {
  for (const day of days.values()) {
    const held = day.state.get().value;
    if (held?.day === todayOf() && lends(held, lives)) void day.load();
  }
  hearAll({ t: 'lives', s: 0, day: todayOf(), lives });
});
stream.on('seating.mine', ({ sitting }, s) => mine.hear({ t: 'mine', s: s ?? 0, sitting }));
stream.on('seating.noticed', ({ notice }, s) => mine.hear({ t: 'notice', s: s ?? 0, notice }));
stream.on('seating.noticesRead', ({ upTo }, s) => mine.hear({ t: 'read', s: s ?? 0, upTo }));
stream.on('seating.plans', () => {
  void floors.load();
  // Numbers and zones are those of the plan.
  if (mine.state.get().value) void mine.load();
  reloadDays();
});
stream.on('seating.zones', reloadDays);
stream.on('seating.rules', reloadDays);
stream.onReset(seq => {
  for (const live of [floors, mine]) if (live.state.get().value) void live.load(seq);
  reloadDays();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') reloadDays();
});

/** Of other days nothing is told live: they are asked again when one comes back to them, and when a seat was gone. */
export function reloadDays(): void {
  const now = todayOf();
  for (const day of [...days.values()].slice(-2)) {
    const held = day.state.get().value;
    if (held && held.day >= now) void day.load();
  }
}

function hearAll(event: SeatingEvent): void {
  for (const day of days.values()) day.hear(event);
}

/** When the session ends: nothing of what one person saw is shown to the next. */
session.subscribe(() => {
  if (session.get().phase === 'in') return;
  for (const live of [floors, mine, ...days.values()]) live.forget();
  days.clear();
  plans.clear();
});

interface Shown<S> extends Held<S> {
  reload: () => void;
}

/** Loaded when first shown, then moved on by events; what failed is asked again when the stream is back. */
export function useLive<S extends { seq: number }>(live: Live<S, SeatingEvent>): Shown<S> {
  const held = useStore(live.state);
  useEffect(() => {
    if (!live.state.get().value) void live.load();
  }, [live]);
  useEffect(() => (held.error ? stream.onLive(() => void live.load()) : undefined), [held.error, live]);
  return { ...held, reload: () => void live.load() };
}

export const useFloors = (): Shown<FloorList> => useLive(floors);
export const useMySittings = (): Shown<MySittings> => useLive(mine);

const EMPTY = new Live<FloorDay, SeatingEvent>(
  () => new Promise(() => {}),
  held => held,
);

export const useFloorDay = (floor: number | null, day: LocalDate): Shown<FloorDay> =>
  useLive(floor === null ? EMPTY : dayOf(floor, day));
