import { hitBox } from './geometry';
import { levelAt, type Tier, tierAt, tileAt } from './level';
import type { Plan, PlanRoom, PlanSeat, PlanZone, Point, Rect } from './plan';
import { hatch, type RoomLook, roomArea, roomLabel } from './rooms';
import { type SeatLook, seatBadge, seatBody, seatClass, seatMark } from './seat';
import { fixtures, ground, walls } from './structure';
import { box, esc, path, shift, UNIT, u } from './svg';
import { type ZoneLook, zoneArea, zoneDefs, zonePlate } from './zones';

/** How a floor is drawn now. The plan is turned before (`turned`), so every text is upright. */
export interface FloorLook {
  /** Pixels per metre, the only scale. */
  s: number;
  /** Part of the floor in metres; the whole with its margin when left out. */
  crop?: Rect;
  seat: (seat: PlanSeat) => SeatLook;
  zone?: (zone: PlanZone) => ZoneLook;
  room?: (room: PlanRoom) => RoomLook | null;
  /** Letters of the zone plates in pixels, and of room numbers. */
  plateSize?: number;
  roomSize?: number;
  /** More attributes of a seat's group (role, name …), already safe. */
  attributes?: (seat: PlanSeat, at: number) => string;
  pin?: { at: Point; word: string } | null;
  route?: readonly Point[] | null;
  /** Numbered alternatives. */
  marks?: readonly { at: Point; n: number }[];
}

/** Metres around the outer wall. */
export const MARGIN = 0.4;

export const wholeOf = ({ size: [w, h] }: Plan): Rect => [-MARGIN, -MARGIN, w + 2 * MARGIN, h + 2 * MARGIN];

type Still = readonly [under: string, furniture: string, over: string];

const cached = new Map<string, Still>();
const MOST_CACHED = 24;

/** What never changes in a version (under and over the seats), by `planId@version` and the heading. */
function still(key: string, id: string, plan: Plan): Still {
  const held = key ? cached.get(key) : undefined;
  const drawn: Still = held ?? [ground(id, plan), fixtures(plan), walls(id, plan)];
  if (key && !held) {
    cached.set(key, drawn);
    if (cached.size > MOST_CACHED) cached.delete(cached.keys().next().value ?? '');
  }
  return drawn;
}

export const seatNode = (
  seat: PlanSeat,
  at: number,
  look: SeatLook,
  tier: Tier,
  s: number,
  more = '',
): string =>
  `<g class="${seatClass(look)}" data-at="${at}" data-kind="${seat.kind}" data-state="${look.state}" transform="${shift(...seat.at)}"${more}>` +
  `${seatInside(seat, look, tier, s)}</g>`;

/** The inside of a seat's group with its hit area: what is written anew when the seat changes. */
export function seatInside(seat: PlanSeat, look: SeatLook, tier: Tier, s: number): string {
  const [x, y, w, h] = hitBox({ ...seat, at: [0, 0] });
  return `<rect class="fp-hit"${box([x, y, w, h])}/>${seatBody(seat, look, tier, s)}`;
}

/**
 * The whole floor as the inside of an `<svg class="floorplan">`; see `floorSvg` for one with its frame.
 * @param key `planId@version` (and heading), under which the still layers are kept; empty for a draft
 * @param id  prefix of ids in the page, one per map shown
 */
export function floorLayers(plan: Plan, look: FloorLook, key: string, id: string): string {
  const { s, zone = () => ({}), room = () => null, plateSize = 14, roomSize = 13 } = look;
  const tier = tierAt(s);
  const [under, furniture, over] = still(key && `${key}/${id}`, id, plan);
  const looks = plan.seats.map(look.seat);
  const drawn = (at: number) => looks[at] ?? { state: 'UNKNOWN' as const };
  const seats = plan.seats.map((seat, at) =>
    seatNode(seat, at, drawn(at), tier, s, look.attributes?.(seat, at)),
  );
  const badges = plan.seats
    .map((seat, at) => `<g>${seatBadge(seat, drawn(at), tier)}${seatMark(seat, drawn(at))}</g>`)
    .join('');
  const rooms = plan.rooms.map(one => [one, room(one)] as const);
  const areas = rooms.map(([one, how]) => (how ? roomArea(one, how) : roomArea(one, NEUTRAL))).join('');
  const names = rooms.map(([one, how]) => (how ? roomLabel(one, how, s, roomSize) : '')).join('');
  const plates = plan.zones.map(one => zonePlate(one, plateLook(zone(one), s), plateSize, s)).join('');
  return (
    `<defs>${zoneDefs(id, plan.zones)}${hatch(id, 'booked', 8)}${hatch(id, 'closed', 11)}</defs>` +
    `<g class="fp-ground">${under}</g>` +
    `<g class="fp-zones">${plan.zones.map((one, at) => zoneArea(id, one, at, zone(one))).join('')}</g>` +
    `<g class="fp-rooms">${areas}</g><g class="fp-still">${furniture}</g>` +
    `<g class="fp-seats">${seats.join('')}</g><g class="fp-still">${over}</g>` +
    `<g class="fp-badges">${badges}</g>` +
    `<g class="fp-labels">${way(look)}${names}${plates}${extras(look)}</g>`
  );
}

const NEUTRAL: RoomLook = { state: 'UNKNOWN', name: '' };

/** Under 12 px a metre the letter alone stands for its zone. */
export const plateLook = (look: ZoneLook, s: number): ZoneLook =>
  tierAt(s) === 'OUTLINE' ? { ...look, title: null } : look;

/** Under the plates: what is written on them can be read. */
const way = ({ route }: FloorLook): string =>
  route?.length
    ? `<path class="fp-routehalo" d="${path(route)}"/><path class="fp-route" d="${path(route)}"/>`
    : '';

function extras({ pin, marks = [] }: FloorLook): string {
  const numbers = marks
    .map(
      ({ at, n }) =>
        `<g transform="${shift(...at)}"><g class="fp-px fp-numbered"><circle r="13"/><text>${n}</text></g></g>`,
    )
    .join('');
  const here = pin
    ? `<g transform="${shift(...pin.at)}"><g class="fp-px fp-pin"><circle class="fp-pinglow" r="24"/><path d="M0 10C-10 -2 -11 -6 -11 -10A11 11 0 0 1 11 -10C11 -6 10 -2 0 10Z"/><circle class="fp-pinhole" cy="-10" r="4"/><text x="16" y="-4">${esc(pin.word)}</text></g></g>`
    : '';
  return numbers + here;
}

/** A complete `<svg>` at its own size: kiosks, symbols of a card, the mini map. */
export function floorSvg(plan: Plan, look: FloorLook, key: string, id: string, label = ''): string {
  const [x, y, w, h] = look.crop ?? wholeOf(plan);
  const named = label ? ` role="img" aria-label="${esc(label)}"` : ' aria-hidden="true"';
  const body = floorLayers(plan, look, key, id).replaceAll(
    ' data-tile="',
    ' patternTransform="scale(1)" data-tile="',
  );
  return (
    `<svg class="floorplan"${named} ${frame(look.s, id)} width="${(w * look.s).toFixed(1)}" height="${(h * look.s).toFixed(1)}"` +
    ` viewBox="${u(x)} ${u(y)} ${u(w)} ${u(h)}">${scaled(body, look.s)}</svg>`
  );
}

/** Attributes of the frame that follow the scale. */
export const frame = (s: number, id: string): string =>
  `data-level="${levelAt(s)}" data-tier="${tierAt(s)}" data-css="${frameStyle(s, id)}"`;

/** `--px` is how many drawing units a pixel takes. */
export const frameStyle = (s: number, id: string): string =>
  `--px:${(UNIT / s).toFixed(4)};--booked:url(#${id}booked);--closed:url(#${id}closed)`;

const TILE = /patternTransform="scale\(1\)" data-tile="([^"]+)"/g;

const scaled = (body: string, s: number): string =>
  body.replace(
    TILE,
    (_, kind: string) => `patternTransform="scale(${tileScale(kind, s)})" data-tile="${kind}"`,
  );

/** `patternTransform` of a `[data-tile]` at this scale. */
export const tileScale = (kind: string, s: number): string =>
  (((kind === 'zone' ? tileAt(s) : Number(kind)) * UNIT) / s).toFixed(3);

/** One seat alone, as on a card: its symbol in `size` pixels a metre. */
export function seatSymbol(seat: PlanSeat, look: SeatLook, s: number, id: string, label = ''): string {
  const alone = { ...seat, at: [0, 0] as const };
  const [left, top, wide, high] = hitBox(alone);
  const [x, y, w, h] = [left - 0.08, top - 0.08, wide + 0.16, high + 0.16];
  const named = label ? ` role="img" aria-label="${esc(label)}"` : ' aria-hidden="true"';
  const hatches = hatch(id, 'booked', 8) + hatch(id, 'closed', 11);
  const defs = scaled(hatches.replaceAll(' data-tile="', ' patternTransform="scale(1)" data-tile="'), s);
  return (
    `<svg class="floorplan"${named} ${frame(s, id)} width="${(w * s).toFixed(1)}" height="${(h * s).toFixed(1)}"` +
    ` viewBox="${u(x)} ${u(y)} ${u(w)} ${u(h)}"><defs>${defs}</defs>${seatNode(alone, 0, look, tierAt(s), s)}</svg>`
  );
}

/** The part of the floor a zone covers, with some metres around it. */
export function zoneBox(zone: PlanZone, around = 0.6): Rect {
  const xs = zone.poly.map(([x]) => x);
  const ys = zone.poly.map(([, y]) => y);
  const [x, y] = [Math.min(...xs) - around, Math.min(...ys) - around];
  return [x, y, Math.max(...xs) + around - x, Math.max(...ys) + around - y];
}
