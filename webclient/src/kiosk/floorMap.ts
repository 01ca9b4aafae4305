import { built } from '../device/h';
import {
  type FloorLook,
  floorSvg,
  MARGIN,
  type Plan,
  type PlanRoom,
  type PlanSeat,
  type PlanZone,
  type Point,
  type Rect,
  type SeatLook,
  turned,
  wholeOf,
  type ZoneLook,
} from '../seating/draw';
import type { Age } from './link';
import { t } from './texts';
import type { KioskFloor, KioskSession } from './wire';

/** The floor as this kiosk sees it: what is ahead is up. */
export interface Ground {
  floor: KioskFloor;
  plan: Plan;
  /** Of the drawing: version and heading. */
  key: string;
  pin: Point | null;
}

let known: { plan: Plan; name: string; ground: Omit<Ground, 'floor'> } | null = null;

export function groundOf(floor: KioskFloor, plan: Plan): Ground {
  const name = JSON.stringify([floor.plan, floor.anchor]);
  if (known?.plan !== plan || known.name !== name)
    known = { plan, name, ground: turnedFor(floor, plan, name) };
  return { floor, ...known.ground };
}

function turnedFor({ anchor }: KioskFloor, plan: Plan, name: string): Omit<Ground, 'floor'> {
  const [x = 0, y = 0] = anchor?.at ?? [];
  const here = anchor ? [{ name: '', at: [x, y] as const, heading: anchor.heading }] : [];
  const up = turned({ ...plan, anchors: here }, anchor?.heading ?? 0);
  return { plan: up, key: `kiosk-${name.replace(/\W+/g, '-')}`, pin: up.anchors[0]?.at ?? null };
}

/** Who looks, and at what. */
export interface Viewing {
  age: Age;
  session?: KioskSession | null;
  names?: ReadonlyMap<number, string>;
  /** Seats of other kinds step back. */
  only?: string | null;
  /** The one that is offered or chosen. */
  picked?: number | null;
}

export function seatLook({ floor }: Ground, viewing: Viewing): (seat: PlanSeat) => SeatLook {
  const states = new Map(floor.seats.map(one => [one.seat, one]));
  const { session } = viewing;
  const mine = new Set(session?.mine);
  const promised = new Set(session?.promised);
  const kept = session?.proposal?.seat;
  return seat => {
    const known = seat.space === null ? undefined : states.get(seat.space);
    const taken = known?.units ?? 0;
    const faded = Boolean(viewing.only && seat.kind !== viewing.only);
    if (viewing.age !== 'FRESH' || !known) return { state: 'UNKNOWN' };
    if (viewing.picked === known.seat) return { state: 'PICKED', taken };
    if (session?.seat?.seat === known.seat) return { state: 'MINE', taken };
    // Kept for who stands here: theirs to take.
    if (kept === known.seat) return { state: 'FREE', taken, faded };
    const name = viewing.names?.get(known.seat) ?? null;
    const free = known.state === 'FREE';
    if (free && session && !mine.has(known.seat)) return { state: 'NOT_MINE', taken, faded };
    if (free && promised.has(known.seat)) return { state: 'BOOKED', taken, faded };
    return { state: known.state, taken, faded, name };
  };
}

/** A plate that counts what is free; zones that are not for this person are grey. */
export function zoneLook({ floor }: Ground, { age, session }: Viewing): (zone: PlanZone) => ZoneLook {
  return zone => {
    const known = floor.zones.find(one => one.zone === zone.id);
    if (age !== 'FRESH') return { drained: true };
    if (!session) return { plate: known ? t('plate', { n: known.free }) : null };
    const right = session.zones.find(one => one.zone === zone.id);
    if (!right || right.why !== null) return { drained: true, plate: t('notYours') };
    return { own: right.mine, plate: t('plate', { n: right.free }) };
  };
}

export function roomLook({ floor }: Ground, { age }: Viewing) {
  return (room: PlanRoom) => {
    const known = floor.rooms.find(one => one.space === room.space);
    if (!known) return null;
    return { state: age === 'FRESH' ? known.state : ('UNKNOWN' as const), name: known.name };
  };
}

/** Design pixels: the picture is 1080 wide, and a rem is sixteen of them. */
export type Size = readonly [number, number];

/** The largest scale at which all of it is seen. */
export function scaleFor([, , w, h]: Rect, [wide, high]: Size): number {
  return Math.min(wide / w, high / h);
}

export const whole = ({ plan }: Ground): Rect => wholeOf(plan);

/** As much of the floor around `centre` as fits at this scale, without leaving the drawing. */
export function cropAround({ plan }: Ground, [x, y]: Point, s: number, [wide, high]: Size): Rect {
  const [w, h] = [wide / s, high / s];
  const inside = (middle: number, span: number, all: number) =>
    span >= all + 2 * MARGIN
      ? (all - span) / 2
      : Math.min(all + MARGIN - span, Math.max(-MARGIN, middle - span / 2));
  return [inside(x, w, plan.size[0]), inside(y, h, plan.size[1]), w, h];
}

/** The drawing, built anew only when something on it is another. */
export function floorMap(slot: string, ground: Ground, look: FloorLook, more: unknown, label = ''): Element {
  const key = JSON.stringify([
    ground.key,
    ground.floor.mark,
    look.s,
    look.crop,
    look.pin,
    look.route,
    label,
    more,
  ]);
  return built(slot, key, () => {
    const template = document.createElement('template');
    // The drawing comes as markup in which every text from people is escaped.
    template.innerHTML = floorSvg(ground.plan, look, ground.key, slot, label);
    const svg = template.content.firstElementChild;
    if (!svg) throw new TypeError(slot);
    // Seats in it are buttons: a group of them, not one picture.
    if (look.attributes) svg.setAttribute('role', 'group');
    const [, , w, h] = look.crop ?? wholeOf(ground.plan);
    svg.setAttribute('width', `${(w * look.s) / 16}rem`);
    svg.setAttribute('height', `${(h * look.s) / 16}rem`);
    return svg;
  });
}

export const pinOf = ({ pin }: Ground) => (pin ? { at: pin, word: t('here') } : null);
