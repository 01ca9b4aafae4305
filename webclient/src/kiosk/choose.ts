import { clock } from '../device/clock';
import { h, press } from '../device/h';
import {
  esc,
  hitBox,
  inOrder,
  type PlanSeat,
  type PlanZone,
  SEAT_KINDS,
  spokenSeat,
  styleOf,
  zoneBox,
} from '../seating/draw';
import { floorMap, type Ground, pinOf, scaleFor, seatLook, type Viewing, whole, zoneLook } from './floorMap';
import { personHead } from './head';
import { icon } from './icons';
import { legend } from './idle';
import { bare, foot, kindOf, waits } from './proposal';
import type { Screen, View } from './screen';
import { t, untilOf, worded } from './texts';
import type { KioskSession, KioskZoneRight } from './wire';

type Choosing = Extract<View, { kind: 'choose' }>;

const FLOOR = [1044, 416] as const;
const ZONE = [1080, 516] as const;
const ZONE_LOW = [1080, 290] as const;
/** As wide as a finger needs it. */
const FINGER = 60;
/** Among more zones than this the letter alone has to do: the kinds need the room. */
const NAMED = 2;
const MOST = 64;

/** The own zone large, the others small: a touch on a seat takes it. */
export function choose(view: Choosing, session: KioskSession, ground: Ground, screen: Screen, now: number) {
  const viewing: Viewing = {
    age: 'FRESH',
    session,
    names: screen.names,
    only: view.only,
    picked: view.picked,
  };
  const zone = ground.plan.zones.find(one => one.id === view.zone) ?? ground.plan.zones[0];
  const pick = h(
    'section.pick',
    h('div.filters', switcher(session, ground, view.zone), h('hr'), ...filters(zone, ground, session, view)),
    zone && (view.list ? list(zone, ground, viewing) : near(zone, ground, viewing, screen)),
    h(
      'div.under',
      legend(['FREE', 'USED', 'BOOKED', 'CLOSED', 'NOT_MINE']),
      press('tool', 'list', icon(view.list ? 'map' : 'list'), t(view.list ? 'map' : 'list')),
    ),
    bar(view, session, ground, screen),
  );
  pick.setAttribute('aria-label', t('chooseTitle'));
  return h(
    'div.kiosk.choose',
    personHead(session, screen, now),
    h(
      'main',
      h('h1', t('chooseTitle')),
      overview(ground, viewing, view.zone),
      h('ul.why', ...whys(session, ground)),
    ),
    pick,
    foot('back', 'back'),
  );
}

function overview(ground: Ground, viewing: Viewing, chosen: number | null): HTMLElement {
  const plain = { ...viewing, only: null, picked: null };
  const states = seatLook(ground, plain);
  const rights = viewing.session?.zones.filter(one => one.why === null) ?? [];
  const open = new Set(
    ground.plan.zones
      .filter(zone => rights.some(one => one.zone === zone.id))
      .map(zone => zone.letter as string | null),
  );
  const look = {
    s: scaleFor(whole(ground), FLOOR),
    seat: (seat: PlanSeat) => (open.has(seat.zone) ? states(seat) : { state: 'UNKNOWN' as const }),
    zone: zoneLook(ground, plain),
    plateSize: 22,
    pin: pinOf(ground),
  };
  return h('div.map', floorMap('floor', ground, look, [viewing.session?.session, chosen, 'choose']));
}

function whys(session: KioskSession, { floor, plan }: Ground): HTMLElement[] {
  const open = session.zones.filter(one => one.why === null);
  const shut = session.zones.filter(one => one.why !== null);
  const of = (right: KioskZoneRight) => floor.zones.find(one => one.zone === right.zone);
  const plates = (rights: readonly KioskZoneRight[], grey = false) =>
    rights.map(right => {
      const plate = h('i', of(right)?.letter ?? '');
      const drawn = plan.zones.find(one => one.id === right.zone);
      plate.dataset.style = grey ? '0' : String(drawn ? styleOf(drawn) : 0);
      return plate;
    });
  const lines = [open.filter(one => one.mine), open.filter(one => !one.mine)]
    .filter(rights => rights.length > 0)
    .map(rights => {
      const [one] = rights;
      const name = rights.length === 1 && one ? (of(one)?.name ?? '') : '';
      return h('li', ...plates(rights), h('b', name), t(one?.mine ? 'zoneMine' : 'zoneOpen'));
    });
  const [first] = shut;
  const alike = shut.every(one => one.unit === first?.unit && one.why === first?.why);
  return first
    ? [
        ...lines,
        h(
          'li',
          ...plates(shut.slice(0, 6), true),
          h('b', t('notYours')),
          shutWhy(alike ? first : { ...first, unit: null }),
        ),
      ]
    : lines;
}

function shutWhy({ from, why, unit }: KioskZoneRight): string {
  if (from !== null) return t('zoneLater', { at: clock(from) });
  const word =
    why === 'OTHER_UNIT' && unit ? t('zone.OTHER_UNIT', { unit }) : worded(`zone.${why}`, 'zone.OTHER');
  return t('zoneWhy', { why: why === 'OTHER_UNIT' && !unit ? t('zone.OTHER') : word });
}

/** One button per zone with seats for this person. */
function switcher(session: KioskSession, { floor, plan }: Ground, chosen: number | null): HTMLElement {
  const open = session.zones.filter(one => one.why === null);
  return h(
    'div.switch',
    ...open.slice(0, 4).map(right => {
      const zone = floor.zones.find(one => one.zone === right.zone);
      const drawn = plan.zones.find(one => one.id === right.zone);
      const plate = h('i', zone?.letter ?? '');
      plate.dataset.style = String(drawn ? styleOf(drawn) : 0);
      const on = right.zone === chosen;
      const button = press(
        'zone',
        `zone:${right.zone}`,
        plate,
        `${on && open.length <= NAMED ? (zone?.name ?? '') : ''} ${right.free}`,
      );
      button.setAttribute('aria-label', `${zone?.letter} ${zone?.name} ${t('plate', { n: right.free })}`);
      button.setAttribute('aria-pressed', String(on));
      return button;
    }),
  );
}

/** Kinds of which something is free, with how many. */
function filters(
  zone: PlanZone | undefined,
  ground: Ground,
  session: KioskSession,
  view: Choosing,
): HTMLElement[] {
  const free = freeIn(zone, ground, session);
  return SEAT_KINDS.flatMap(kind => {
    const count = free.filter(seat => seat.kind === kind).length;
    if (count === 0 && view.only !== kind) return [];
    const button = press('chip', `only:${kind}`, t(`short.${kind}`), h('span', String(count)));
    button.setAttribute('aria-pressed', String(view.only === kind));
    return [button];
  });
}

function freeIn(zone: PlanZone | undefined, ground: Ground, session: KioskSession): PlanSeat[] {
  const look = seatLook(ground, { age: 'FRESH', session });
  return inOrder(ground.plan.seats.filter(seat => seat.zone === zone?.letter && look(seat).state === 'FREE'));
}

function near(zone: PlanZone, ground: Ground, viewing: Viewing, { looks }: Screen): HTMLElement {
  const box = zoneBox(zone);
  const of = seatLook(ground, viewing);
  const here = ground.plan.seats.filter(seat => seat.zone === zone.letter);
  const least = FINGER / Math.min(...here.map(hitBox).flatMap(([, , w, h]) => [w, h]), 1.5);
  const s = Math.min(MOST, Math.max(least, scaleFor(box, looks.low ? ZONE_LOW : ZONE)));
  const first = here.find(seat => of(seat).state === 'FREE') ?? here[0];
  const look = {
    s,
    crop: box,
    seat: of,
    zone: bare(ground, viewing),
    attributes: (seat: PlanSeat) =>
      seat.zone === zone.letter ? control(seat, of(seat), seat === first) : '',
  };
  const more = [viewing.session?.session, viewing.only, viewing.picked, [...(viewing.names ?? [])], zone.id];
  return h('div.near', floorMap('near', ground, look, more, `${zone.letter} ${zone.name}`));
}

/** A seat as a button for fingers, keys and screen readers; one tab stop for all of them. */
function control(
  seat: PlanSeat,
  { state, name }: { state: string; name?: string | null },
  first: boolean,
): string {
  const spoken = spokenSeat({
    code: seat.code,
    kind: t(seat.kind),
    state: worded(state, 'UNKNOWN'),
    who: name ?? null,
  });
  const act =
    state === 'FREE' || state === 'PICKED' ? ` data-act="seat:${seat.space}"` : ' aria-disabled="true"';
  return ` role="button" tabindex="${first ? 0 : -1}" aria-label="${esc(spoken)}"${act}`;
}

/** The same content for who cannot use the map. */
function list(zone: PlanZone, ground: Ground, viewing: Viewing): HTMLElement {
  const of = seatLook(ground, viewing);
  const free = inOrder(ground.plan.seats.filter(seat => seat.zone === zone.letter))
    .filter(seat => ['FREE', 'PICKED'].includes(of(seat).state))
    .filter(seat => !viewing.only || seat.kind === viewing.only);
  const rows = free.map(seat =>
    h(
      'li',
      press(
        'row',
        `seat:${seat.space}`,
        h('b', seat.code),
        h('span', t(seat.kind)),
        h('span.beside', beside(seat, ground, viewing)),
      ),
    ),
  );
  const all = h('ul', ...rows);
  all.setAttribute('aria-label', t('listTitle'));
  return h('div.list', rows.length > 0 ? all : h('p', t('listNone')));
}

const BESIDE = 1.7;

/** Who of the own section sits beside it. */
function beside(seat: PlanSeat, { plan }: Ground, { names }: Viewing): string {
  const name = plan.seats
    .filter(one => one !== seat && Math.hypot(one.at[0] - seat.at[0], one.at[1] - seat.at[1]) <= BESIDE)
    .map(one => names?.get(one.space ?? 0))
    .find(Boolean);
  return name ? t('nextTo', { name }) : '';
}

function bar({ picked }: Choosing, session: KioskSession, { plan }: Ground, { busy }: Screen): HTMLElement {
  const seat = plan.seats.find(one => one.space === picked);
  if (!seat || picked === null) {
    const words = session.wishes.confirmSeat
      ? [h('b', t('tapPicks'))]
      : [h('b', t('tapTakes')), h('span', t('tapHint'))];
    return h('div.bar.hint', h('div', ...words));
  }
  const until = session.proposal ? untilOf(session.proposal.until, session.proposal.open) : '';
  return h(
    'div.bar',
    h('div', h('strong', seat.code), h('span', [kindOf(seat.kind), until].filter(Boolean).join('・'))),
    waits(press('main', `take:${picked}`, icon('check'), h('b', t('accept'))), busy),
  );
}
