import { across, BOOTH_PLACES, chairOf, deskSpan, rotate, SHAPES, shortCode } from './geometry';
import { fitName, fontAt } from './labels';
import type { Tier } from './level';
import { chairMark, placeMark, type SeatState } from './mark';
import type { PlanSeat } from './plan';
import { box, ems, esc, shift, u } from './svg';

/** How one seat is drawn now. */
export interface SeatLook {
  state: SeatState;
  /** Family name of who sits there, only for a viewer who may see it. */
  name?: string | null;
  /** Person state (AVAILABLE …): its badge, `<use href="#seat-state-AVAILABLE">`. */
  presence?: string | null;
  /** Filtered out: 35 %. */
  faded?: boolean;
  /** Places taken of a family booth. */
  taken?: number;
  /** Word on my own desk instead of the number. */
  mine?: string | null;
  /** What the screen speaks of now: a ring around the desk, whatever its state. */
  chosen?: boolean;
  /** Its number among the seats offered instead. */
  n?: number | null;
}

/** A seat alone: furniture, chair mark, number or name, badge. `s` is the scale it will stand in. */
export function seatBody(seat: PlanSeat, look: SeatLook, tier: Tier, s: number): string {
  const turn = ((seat.rot % 360) + 360) % 360;
  const furniture = FURNITURE[seat.kind](look.state, tier);
  const own = turn === 0 ? furniture : `<g transform="rotate(${turn})">${furniture}</g>`;
  if (tier === 'OUTLINE') return own;
  return own + marks(seat, look, tier) + (tier === 'FAR' ? '' : upright(seat, look, tier, s));
}

/** Class names of a seat's group; the state is in `data-state`. */
export const seatClass = (look: SeatLook): string => (look.faded ? 'fp-seat fp-faded' : 'fp-seat');

type Draw = (state: SeatState, tier: Tier) => string;

const desk = (w: number, d: number, rx: number, y = 0): string =>
  `<rect class="fp-desk" x="${u(-w / 2)}" y="${u(y - d / 2)}" width="${u(w)}" height="${u(d)}" rx="${u(rx)}"/>`;

const plain = (kind: keyof typeof SHAPES): string => {
  const { w, d, rx, deskY } = SHAPES[kind];
  return desk(w, d, rx, deskY);
};

const FURNITURE: Record<PlanSeat['kind'], Draw> = {
  DESK: () => plain('DESK'),
  LIFT: () => plain('LIFT'),
  FOCUS: () => `${plain('FOCUS')}<path class="fp-screen" d="M-67 28V-43H67V28"/>`,
  BOOTH_DESK: () =>
    `<path class="fp-box" d="M60 75H70V-75H-70V75H5"/><path class="fp-boxwall" d="M60 75H70V-75H-70V75H5"/>${plain('BOOTH_DESK')}`,
  WINDOW_COUNTER: (_, tier) =>
    tier === 'OUTLINE'
      ? '<path class="fp-desk" d="M-55 -25H55V5A55 45 0 0 1 -55 5Z"/>'
      : plain('WINDOW_COUNTER'),
  BIG_TABLE: (_, tier) => (tier === 'OUTLINE' ? '<circle class="fp-desk" r="40"/>' : plain('BIG_TABLE')),
  COUNTER_DUTY: () => `${plain('COUNTER_DUTY')}<path class="fp-arrow" d="M-28 -46H28L0 -82Z"/>`,
  FAMILY_BOOTH: () =>
    [-1, 1]
      .map(
        side =>
          `<rect class="fp-bench" x="-75" y="${side * 78 - 21}" width="150" height="42" rx="14"/>` +
          `<path class="fp-back" d="M-75 ${side * 98}H75"/>`,
      )
      .join('') + plain('FAMILY_BOOTH'),
};

function marks(seat: PlanSeat, { state, taken = 0 }: SeatLook, tier: Tier): string {
  if (seat.kind !== 'FAMILY_BOOTH') {
    const [x, y] = chairOf(seat);
    const body = chairMark(state, SHAPES[seat.kind].chairR, tier, seat.kind === 'WINDOW_COUNTER');
    return `<g class="fp-mark" transform="${shift(x, y)}">${body}</g>`;
  }
  return BOOTH_PLACES.map((place, at) => {
    const [x, y] = rotate(place, seat.rot);
    return `<g class="fp-mark" transform="${shift(x, y)}">${placeMark(state, at < taken)}</g>`;
  }).join('');
}

const LIFT_ARROWS = '<path class="fp-lift" d="M-13 -5L0 -24L13 -5ZM-13 5L0 24L13 5Z"/>';

function upright(seat: PlanSeat, look: SeatLook, tier: Tier, s: number): string {
  const { deskY } = SHAPES[seat.kind];
  const [x, y] = rotate([0, deskY], seat.rot);
  const [w] = deskSpan(seat);
  const lift = seat.kind === 'LIFT';
  const beside = across(seat.rot);
  const arrows = lift ? `<g transform="${beside ? shift(0, 0.5) : shift(0.5, 0)}">${LIFT_ARROWS}</g>` : '';
  const [tx, ty] = lift ? (beside ? [x, y - 0.155] : [x - 0.155, y]) : [x, y];
  const wide = w - (lift && !beside ? 0.4 : 0.08);
  return arrows + label(seat, look, tier, s, { x: tx, y: ty, wide });
}

interface Spot {
  x: number;
  y: number;
  wide: number;
}

/** Number and name never share a desk. */
function label(seat: PlanSeat, look: SeatLook, tier: Tier, s: number, { x, y, wide }: Spot): string {
  const font = fontAt(s);
  const room = (wide * s) / font;
  const name = look.state === 'MINE' ? look.mine : look.state === 'USED' ? look.name : null;
  if (name) {
    const { text, shrink } = fitName(name, room);
    return words('fp-name', text, x, y, shrink);
  }
  const long = tier !== 'SHORT' && seat.kind !== 'BIG_TABLE' && ems(seat.code) <= room;
  const text = long ? seat.code : shortCode(seat.code);
  const plate =
    look.state === 'BOOKED' || look.state === 'CLOSED'
      ? `<rect class="fp-plate" x="${u(x) - u((ems(text) * font) / s / 2) - 4}" y="${u(y) - 19}" width="${u((ems(text) * font) / s) + 8}" height="38" rx="6"/>`
      : '';
  return plate + words('fp-number', text, x, y, Math.min(1, room / ems(text)));
}

const words = (kind: string, text: string, x: number, y: number, shrink: number): string =>
  `<text class="${kind}" x="${u(x)}" y="${u(y)}"${shrink < 1 ? ` data-css="--shrink:${shrink.toFixed(2)}"` : ''}>${esc(text)}</text>`;

/** Ring and number over all seats: what is chosen, and what is offered instead. */
export function seatMark(seat: PlanSeat, { chosen, n }: SeatLook): string {
  if (!chosen && !n) return '';
  const [x, y] = rotate([0, SHAPES[seat.kind].deskY], seat.rot);
  const [w, h] = deskSpan(seat);
  const [left, top] = [seat.at[0] + x - w / 2, seat.at[1] + y - h / 2];
  const [cx, cy] = chairOf(seat);
  const around = box([left - 0.07, top - 0.07, w + 0.14, h + 0.14]);
  const ring = `<rect class="fp-chosen"${around} rx="12"/><rect class="fp-chosen fp-chosenin"${around} rx="12"/>`;
  const number = `<g class="fp-px fp-numbered"><circle r="12"/><text>${n}</text></g>`;
  return (
    (chosen ? ring : '') +
    (n ? `<g transform="${shift(seat.at[0] + cx, seat.at[1] + cy)}">${number}</g>` : '')
  );
}

/** The state of the person at the top right of the desk; lies over all seats, so that no neighbour covers it. */
export function seatBadge(seat: PlanSeat, { presence }: SeatLook, tier: Tier): string {
  if (!presence || tier === 'OUTLINE' || tier === 'FAR') return '';
  const [x, y] = rotate([0, SHAPES[seat.kind].deskY], seat.rot);
  const [w, h] = deskSpan(seat);
  const at = shift(seat.at[0] + x + w / 2 - 0.02, seat.at[1] + y - h / 2 + 0.02);
  const use = `<use href="#seat-state-${esc(presence)}" x="-7" y="-7" width="14" height="14"/>`;
  return `<g class="fp-badge" data-presence="${esc(presence)}" transform="${at}"><g class="fp-px"><circle r="9"/>${use}</g></g>`;
}
