import { ms } from '../device/clock';
import { h, press, svg } from '../device/h';
import { chairOf, hitBox, type PlanSeat, type Point, type Rect, seatSymbol } from '../seating/draw';
import { cropAround, floorMap, type Ground, scaleFor, seatLook } from './floorMap';
import { personHead } from './head';
import { icon } from './icons';
import { bare, foot, kindOf, waits } from './proposal';
import type { Screen } from './screen';
import { t } from './texts';
import type { KioskOffer, KioskRefusal, KioskSession } from './wire';

const MAP = [1004, 520] as const;
const NEAR = 78;
const SMALL = 62;

/** What happened, what is unchanged, and what one can have instead: the same numbers on the map and on the buttons. */
export function refused(
  refusal: KioskRefusal,
  session: KioskSession,
  ground: Ground | null,
  screen: Screen,
  now: number,
): HTMLElement {
  const [first, ...more] = refusal.alternatives.slice(0, 3);
  const { number } = refusal;
  const told = h(
    'section.warn',
    icon('warning'),
    h(
      'div',
      h('h1', number === null ? t('refusedOther') : t('refused', { number })),
      h('p', refusal.at === null ? refusal.message : t('refusedAt', { at: seconds(ms(refusal.at)) })),
      h('p', t('unchanged')),
    ),
  );
  told.setAttribute('role', 'alert');
  return h(
    'div.kiosk.refused',
    personHead(session, screen, now),
    h(
      'main',
      told,
      first ? offers(refusal, first, session, ground, screen) : h('div.card.none', h('p', t('noOthers'))),
    ),
    h(
      'nav.acts',
      first
        ? waits(
            press('main', `take:${first.seat}`, icon('check'), h('b', t('takeIt', { number: first.number }))),
            screen.busy,
          )
        : null,
      ...more.map((offer, at) => other(offer, at + 2, ground)),
      press('plain', 'choose', icon('map'), h('b', t('chooseMap'))),
    ),
    foot('end', 'end'),
  );
}

function seconds(at: number): string {
  const day = Math.floor((at + 9 * 3_600_000) / 1000) % 86_400;
  const two = (n: number) => String(n).padStart(2, '0');
  return t('clock', { h: Math.floor(day / 3600), m: two(Math.floor(day / 60) % 60), s: two(day % 60) });
}

function offers(
  refusal: KioskRefusal,
  first: KioskOffer,
  session: KioskSession,
  ground: Ground | null,
  screen: Screen,
) {
  return h(
    'div.card',
    ground && map(refusal, first, screen, ground),
    h(
      'div.what',
      h('i.n', '1'),
      h('strong.number', first.number),
      h(
        'div',
        h('b', [kindOf(first.kind), far(first)].filter(Boolean).join('・')),
        h('ul.reasons', first.held ? h('li', icon('held'), t('kept', { n: session.seconds })) : null),
      ),
    ),
  );
}

const far = ({ metres }: KioskOffer) =>
  metres === null ? '' : t('metres', { n: Math.round(metres * 10) / 10 });

function map(refusal: KioskRefusal, first: KioskOffer, screen: Screen, ground: Ground): HTMLElement | null {
  const at = (space: number | null) => ground.plan.seats.find(one => one.space === space);
  const [old, fresh] = [at(refusal.seat), at(first.seat)];
  if (!fresh || first.floor !== ground.floor.floor) return null;
  const others = refusal.alternatives.slice(0, 3);
  const seen = [old, ...others.map(one => at(one.seat))].filter(one => one !== undefined);
  const boxes = seen.map(hitBox);
  const around: Rect = [0, 0, spread(boxes, 0) + 1.2, spread(boxes, 1) + 1.2];
  const s = Math.max(30, Math.min(NEAR, scaleFor(around, MAP)));
  const crop = cropAround(ground, middle(boxes), s, MAP);
  const viewing = { age: 'FRESH' as const, session: screen.session, names: screen.names, picked: first.seat };
  const states = seatLook(ground, viewing);
  const look = {
    s,
    crop,
    seat: (seat: PlanSeat) => (seat === old ? { state: 'USED' as const } : states(seat)),
    zone: bare(ground, viewing),
  };
  const box = h('div.near', floorMap('near', ground, look, [refusal.seat, first.seat, [...screen.names]]));
  if (old) box.append(frame(hitBox(old), crop, s));
  if (old && sideBySide(old, fresh)) box.append(arrow(chairAt(old), chairAt(fresh), crop, s));
  box.append(...others.flatMap((one, index) => number(at(one.seat), index + 1, crop, s)));
  return box;
}

/** Where one would have sat. */
function frame([x, y, w, h_]: Rect, [cx, cy]: Rect, s: number): HTMLElement {
  const dashed = h('div.was');
  const rem = (metres: number) => `${(metres * s) / 16}rem`;
  Object.assign(dashed.style, { left: rem(x - cx), top: rem(y - cy), width: rem(w), height: rem(h_) });
  return dashed;
}

/** Beside the chair, where nothing is written. */
function number(seat: PlanSeat | undefined, n: number, [cx, cy]: Rect, s: number): HTMLElement[] {
  if (!seat) return [];
  const [x, y] = chairAt(seat);
  const one = h('i.n', String(n));
  one.style.left = `${((x + 0.52 - cx) * s) / 16}rem`;
  one.style.top = `${((y - cy) * s) / 16}rem`;
  return [one];
}

const chairAt = (seat: PlanSeat): Point => {
  const [dx, dy] = chairOf(seat);
  return [seat.at[0] + dx, seat.at[1] + dy];
};

/** Only over chairs in a row: elsewhere an arrow would cross what is written on desks. */
const sideBySide = (old: PlanSeat, fresh: PlanSeat) =>
  old.rot === 180 && Math.abs(chairAt(old)[1] - chairAt(fresh)[1]) < 0.3;

/** From where one wanted to sit to where one can. */
function arrow(from: Point, to: Point, [cx, cy, w, high]: Rect, s: number): SVGElement {
  const px = ([x, y]: Point): Point => [(x - cx) * s, (y - cy) * s];
  const [[ax, ay], [bx, by]] = [px(from), px(to)];
  const [mx, my] = [(ax + bx) / 2, Math.min(ay, by) - 0.9 * s];
  const far = Math.hypot(bx - mx, by - my) || 1;
  // It ends before the chair.
  const [ex, ey] = [bx + ((mx - bx) / far) * 0.42 * s, by + ((my - by) / far) * 0.42 * s];
  const angle = (Math.atan2(by - my, bx - mx) * 180) / Math.PI;
  return svg(
    'svg',
    { viewBox: `0 0 ${w * s} ${high * s}`, class: 'arrow', 'aria-hidden': 'true' },
    svg('path', { d: `M${ax} ${ay - 0.42 * s}Q${mx} ${my} ${ex} ${ey}` }),
    svg('path', { d: 'M-20 -13L0 0L-20 13', transform: `translate(${ex} ${ey}) rotate(${angle})` }),
  );
}

const edges = (boxes: readonly Rect[], axis: 0 | 1): [number, number] => [
  Math.min(...boxes.map(box => box[axis])),
  Math.max(...boxes.map(box => box[axis] + box[axis === 0 ? 2 : 3])),
];

const spread = (boxes: readonly Rect[], axis: 0 | 1) => edges(boxes, axis)[1] - edges(boxes, axis)[0];

const middle = (boxes: readonly Rect[]): Point => [
  (edges(boxes, 0)[0] + edges(boxes, 0)[1]) / 2,
  (edges(boxes, 1)[0] + edges(boxes, 1)[1]) / 2,
];

function other(offer: KioskOffer, n: number, ground: Ground | null): HTMLElement {
  return press(
    'deed',
    `take:${offer.seat}`,
    h('i.n', String(n)),
    symbol(offer, ground),
    h('div', h('b', offer.number), h('span', kindOf(offer.kind)), h('span', far(offer))),
  );
}

function symbol({ seat, number }: KioskOffer, ground: Ground | null): Element | null {
  const drawn = ground?.plan.seats.find(one => one.space === seat);
  if (!drawn) return null;
  const template = document.createElement('template');
  // Drawn by the same hand as the map: markup in which every text is escaped.
  template.innerHTML = seatSymbol(
    { ...drawn, rot: 0, code: '' },
    { state: 'FREE' },
    SMALL,
    `symbol${number.replace(/\W/g, '')}`,
  );
  return template.content.firstElementChild;
}
