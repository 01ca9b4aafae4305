import { ms, SECOND } from '../device/clock';
import type { SeatKind } from '../seating/draw/plan';
import type { Link } from './link';
import type {
  KioskActed,
  KioskCheckIn,
  KioskDone,
  KioskRefusal,
  KioskSession,
  KioskTapped,
  KioskUnknown,
} from './wire';

/** What one looks at. With a session: proposal, choose, done, refused. */
export type View =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'proposal' }
  | { kind: 'choose'; zone: number | null; only: SeatKind | null; list: boolean; picked: number | null }
  | { kind: 'done'; done: KioskDone; room: KioskCheckIn | null }
  | { kind: 'refused'; refusal: KioskRefusal }
  | { kind: 'unknown'; unknown: KioskUnknown }
  | { kind: 'receipt'; number: number; at: number }
  | { kind: 'told'; text: string }
  | { kind: 'map'; zone: number | null }
  | { kind: 'rooms' };

/** 文字と色: as somebody needs it who is there now. */
export interface Looks {
  big: boolean;
  dark: boolean;
  /** Everything that is pressed below 900 mm. */
  low: boolean;
  english: boolean;
  /** Whether one chooses them just now. */
  open: boolean;
}

export interface Screen {
  link: Link;
  view: View;
  session: KioskSession | null;
  /** Family names by seat, of colleagues in the own zone. */
  names: ReadonlyMap<number, string>;
  looks: Looks;
  /** When the next one finds the screen as it was; null: it is. */
  ends: number | null;
  /** Something was pressed and the hub has not answered yet. */
  busy: boolean;
}

export const PLAIN: Looks = { big: false, dark: false, low: false, english: false, open: false };
export const NOBODY = new Map<number, string>();
export const DONE_LASTS = 5 * SECOND;
const RECEIPT_LASTS = 8 * SECOND;
const TOLD_LASTS = 6 * SECOND;
const LEFT_ALONE = 20 * SECOND;
const CODE_LASTS = 90 * SECOND;

export const fresh = (link: Link, looks: Looks = PLAIN): Screen => ({
  link,
  view: { kind: 'idle' },
  session: null,
  names: NOBODY,
  looks,
  ends: null,
  busy: false,
});

/** How long this view stays when nobody touches it; null: for good. */
export function lasts({ view, session, looks }: Screen): number | null {
  switch (view.kind) {
    case 'idle':
      return looks === PLAIN ? null : LEFT_ALONE * 2;
    case 'reading':
      return null;
    case 'proposal':
    case 'choose':
    case 'refused':
      return (session?.seconds ?? 20) * SECOND;
    case 'done':
      return DONE_LASTS;
    case 'receipt':
      return RECEIPT_LASTS;
    case 'told':
      return TOLD_LASTS;
    case 'unknown':
      return CODE_LASTS;
    case 'map':
    case 'rooms':
      return LEFT_ALONE;
  }
}

/** Another view, with its whole time before it. */
export function see(screen: Screen, view: View, now: number): Screen {
  const next = { ...screen, view, busy: false };
  const time = lasts(next);
  return { ...next, ends: time === null ? null : now + time };
}

/** Back to how the next one should find it; whoever was there is forgotten. */
export function leave(screen: Screen): Screen {
  return fresh(screen.link);
}

/** Somebody is still there: the whole time again, as often as the hub allows in a session. */
export function touched(screen: Screen, now: number): Screen {
  const time = lasts(screen);
  const { session, view } = screen;
  if (time === null || (session && session.touches < 1 && view.kind !== 'done')) return screen;
  return { ...screen, ends: now + time };
}

/** The hub has heard of a touch, and says how long the session really is. */
export function extended(screen: Screen, session: KioskSession): Screen {
  if (screen.session?.session !== session.session) return screen;
  const ends = screen.view.kind === 'done' ? screen.ends : ms(session.expires);
  return { ...screen, session, ends };
}

export function ticked(screen: Screen, now: number): Screen {
  return screen.ends !== null && now >= screen.ends ? leave(screen) : screen;
}

/** A card was read and the hub has answered. */
export function answered(screen: Screen, { session, unknown }: KioskTapped, now: number): Screen {
  if (unknown) return see(screen, { kind: 'unknown', unknown }, now);
  if (!session) return leave(screen);
  const looks = session.wishes.bigText && screen.looks === PLAIN ? { ...PLAIN, big: true } : screen.looks;
  const next = { ...screen, session, looks, names: NOBODY };
  return { ...see(next, { kind: 'proposal' }, now), ends: ms(session.expires) };
}

/** Something was pressed and the hub has answered. */
export function acted(screen: Screen, { session, done, refusal }: KioskActed, now: number): Screen {
  const next = { ...screen, session: session ?? screen.session };
  if (refusal) return see(next, { kind: 'refused', refusal }, now);
  if (done?.done === 'ENDED') return leave(screen);
  // Taken back: the seats are before one again.
  if (done?.done === 'UNDONE' && session) return see(next, { kind: 'proposal' }, now);
  return done ? see(next, { kind: 'done', done, room: roomOf(done, screen) }, now) : { ...next, busy: false };
}

/** The room one has checked in to: it waits no more. */
const roomOf = ({ done, seat, checkIns }: KioskDone, { session }: Screen): KioskCheckIn | null =>
  (done === 'CHECKED_IN' &&
    !seat &&
    session?.checkIns.find(one => !checkIns.some(({ booking }) => booking === one.booking))) ||
  null;

/** The zone one chooses in: the own one first, then the first in which something is free. */
export function firstZone({ zones }: KioskSession): number | null {
  return (zones.find(one => one.mine) ?? zones.find(one => one.why === null) ?? null)?.zone ?? null;
}
