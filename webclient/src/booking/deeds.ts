import { v7 as uuidv7 } from 'uuid';
import { asHubError, type HubError } from '../kernel/http';
import { createStore } from '../kernel/store';
import { hubNow } from '../kernel/time';
import { toast } from '../look/Toast';
import { session } from '../session/session';
import { api, type NewBooking } from './api';
import { adopt, mine, places } from './live';
import { placesOf } from './places';
import { refusalOf } from './refusal/refusal';
import { texts } from './texts';
import { dayAndSpan, iso, type Stretch, stretchOf } from './times';
import type { Alternative, Block, Booking, BookingState } from './wire';

const { t } = texts;

export { adopt } from './live';

/** Where and when; the wish of a tap or a drag. */
export interface PlaceTime extends Stretch {
  place: number;
}

/** A wish that the hub did not grant, with what was wished. */
export interface Refused {
  wish: PlaceTime;
  booking: number | null;
  title: string;
  purpose: number | null;
  error: HubError;
  alternatives: Alternative[];
}

/** Shown before the hub has said so: by booking; new ones below zero. */
export const pending = createStore<ReadonlyMap<number, Block>>(new Map());

/** The last wish that was refused, shown where it was made. */
export const refused = createStore<Refused | null>(null);

let drafts = 0;

export interface Wishing {
  title: string;
  purpose: number | null;
  /** Everything else of a booking made by the form. */
  more?: Partial<NewBooking>;
}

/** Books a place, shown at once; refused, it says so where the wish was made. @returns the booking */
export async function book(wish: PlaceTime, { title, purpose, more }: Wishing): Promise<Booking | null> {
  refused.set(null);
  const shown = --drafts;
  expect(shown, blockOf(wish, shown, 'CONFIRMED', title));
  try {
    const made = await api.book({
      op: uuidv7(),
      title,
      purpose,
      places: [wish.place],
      from: iso(wish.from),
      until: iso(wish.until),
      attendees: [],
      ...more,
    });
    adopt(made);
    toast(doneWords(made, wish), () => void undoBooking(made));
    return made;
  } catch (cause) {
    await refuse({ wish, booking: null, title, purpose }, asHubError(cause));
    return null;
  } finally {
    settle(shown);
  }
}

function doneWords(made: Booking, wish: PlaceTime): string {
  const said = { place: nameOf(wish.place), when: dayAndSpan(wish, hubNow()) };
  return t(made.state === 'TENTATIVE' ? 'done.asked' : 'done.booked', said);
}

async function undoBooking(made: Booking): Promise<void> {
  try {
    adopt(await api.cancel(made.id, uuidv7()));
    toast(t('done.undone'));
  } catch (cause) {
    toast(asHubError(cause).message);
  }
}

/** Moves or stretches one of my bookings; the other places of it stay. */
export async function move(booking: number, from: PlaceTime, to: PlaceTime): Promise<Booking | null> {
  refused.set(null);
  const before = await known(booking);
  if (!before) return null;
  expect(booking, blockOf(to, booking, before.state, before.title));
  const changed = (target: PlaceTime, now: Booking) =>
    api.change(booking, {
      op: uuidv7(),
      version: now.version,
      places: placesAfter(now, from.place, to.place, target.place),
      from: iso(target.from),
      until: iso(target.until),
    });
  try {
    const made = await changed(to, before);
    adopt(made);
    toast(t('done.moved', { place: nameOf(to.place), when: dayAndSpan(to, hubNow()) }), () => {
      changed(from, made).then(
        again => {
          adopt(again);
          toast(t('done.undone'));
        },
        cause => toast(asHubError(cause).message),
      );
    });
    return made;
  } catch (cause) {
    const error = asHubError(cause);
    await refuse({ wish: to, booking, title: before.title, purpose: before.purpose }, error);
    return null;
  } finally {
    settle(booking);
  }
}

/** The places of a booking when one of them is given up for another. */
function placesAfter(now: Booking, was: number, becomes: number, target: number): number[] {
  const leaving = target === was ? becomes : was;
  const stay = now.places.map(({ space }) => space).filter(space => space !== leaving && space !== target);
  return [target, ...stay];
}

async function known(booking: number): Promise<Booking | null> {
  const held = mine.state.get().value?.bookings.find(({ id }) => id === booking);
  if (held) return held;
  try {
    return await api.booking(booking);
  } catch (cause) {
    toast(asHubError(cause).message);
    return null;
  }
}

/** One command on a booking; says what was done or why not. @returns the booking as it is now */
export async function act(
  deed: (op: string) => Promise<Booking>,
  done: string,
  undo?: (made: Booking) => Promise<Booking>,
): Promise<Booking | null> {
  try {
    const made = await deed(uuidv7());
    adopt(made);
    toast(done, undo && (() => void act(() => undo(made), t('done.undone'))));
    return made;
  } catch (cause) {
    toast(asHubError(cause).message);
    return null;
  }
}

export const checkIn = (booking: number, code: string | null = null) =>
  act(op => api.checkIn(booking, op, code), t('done.checkedIn'));

async function refuse(
  wish: Pick<Refused, 'wish' | 'booking' | 'title' | 'purpose'>,
  error: HubError,
): Promise<void> {
  const told = refusalOf(error).alternatives;
  const alternatives = told.length > 0 || error.unreachable ? told : await nearest(wish.wish);
  refused.set({ ...wish, error, alternatives });
}

async function nearest({ place, from, until }: PlaceTime): Promise<Alternative[]> {
  const found = await api.alternatives(place, iso(from), iso(until)).catch(() => null);
  return found?.alternatives ?? [];
}

/** Does what an alternative offers. */
export async function take(refusal: Refused, way: Alternative): Promise<Booking | null> {
  const { wish, booking, title, purpose } = refusal;
  if (way.kind === 'WAIT') {
    await wait(refusal);
    return null;
  }
  const to = { place: way.place ?? wish.place, ...stretchOf(way) };
  if (booking === null) return book(to, { title, purpose });
  const now = await known(booking);
  const was = now?.places.find(({ space }) => space === wish.place) ?? now?.places[0];
  return now && was ? move(booking, { place: was.space, ...stretchOf(now) }, to) : null;
}

async function wait({ wish, title }: Refused): Promise<void> {
  const minutes = Math.round((wish.until - wish.from) / 60_000);
  try {
    const made = await api.wait({
      op: uuidv7(),
      place: wish.place,
      from: iso(wish.from),
      until: iso(wish.until),
      minutes,
      takeAtOnce: true,
      title,
    });
    refused.set(null);
    toast(t('done.waiting', { place: nameOf(wish.place) }), () => void api.dropWait(made.id));
  } catch (cause) {
    toast(asHubError(cause).message);
  }
}

function expect(key: number, block: Block): void {
  pending.set(all => new Map(all).set(key, block));
}

function settle(key: number): void {
  pending.set(all => {
    const rest = new Map(all);
    rest.delete(key);
    return rest;
  });
}

function blockOf(wish: PlaceTime, booking: number, state: BookingState, title: string): Block {
  const now = session.get();
  const me = now.phase === 'in' ? now.me.person : null;
  return {
    booking,
    space: wish.place,
    from: iso(wish.from),
    until: iso(wish.until),
    setup: 0,
    teardown: 0,
    state,
    unit: null,
    title,
    organiser: me?.id ?? null,
    waiting: 0,
  };
}

export function nameOf(place: number): string {
  const list = places.state.get().value;
  return list ? placesOf(list).nameOf(place) : '';
}
