import { clock } from '../device/clock';
import { built, h, press } from '../device/h';
import { qr } from '../device/qr';
import { type PlanZone, styleOf, zoneBox } from '../seating/draw';
import { floorMap, type Ground, pinOf, roomLook, scaleFor, seatLook, whole, zoneLook } from './floorMap';
import { placeHead } from './head';
import { icon, mark } from './icons';
import { legend } from './idle';
import { age } from './link';
import { bare, foot } from './proposal';
import type { Screen, View } from './screen';
import { t } from './texts';
import type { KioskFloor, KioskRoom, KioskUnknown } from './wire';

/** A card of nobody yet: its owner says on the own phone whose it is. */
export function unknown(floor: KioskFloor, { code, path, expires }: KioskUnknown, now: number): HTMLElement {
  const address = new URL(path, location.href).href;
  return h(
    'div.kiosk.unknown',
    placeHead(floor, now),
    h(
      'main',
      h('h1', t('unknownTitle')),
      h('p.lead', t('unknownHow')),
      built('code', address, () => qr(address)),
      h('p.code', code),
      h('p', t('unknownType', { address: `${location.host}/seating/card` })),
      h('p', t('unknownAgain')),
      h('p.hint', t('unknownLeft', { at: clock(expires) })),
    ),
    foot('end', 'end'),
  );
}

/** Without the hub: a number to remember. */
export function receipt(floor: KioskFloor, number: number, at: number, now: number): HTMLElement {
  const told = h(
    'section.receipt',
    h('h1', t('receiptTitle')),
    h('p.number', t('receiptNumber'), h('strong', String(number))),
    h('p.at', clock(at)),
    h('p', t('receiptHow')),
    h('p', t('receiptTold')),
  );
  told.setAttribute('role', 'status');
  return h('div.kiosk.over', placeHead(floor, now), h('main', told), foot('end', 'end'));
}

export function told(floor: KioskFloor, text: string, now: number): HTMLElement {
  const one = h('section.told', icon('warning'), h('h1', text));
  one.setAttribute('role', 'alert');
  return h('div.kiosk.over', placeHead(floor, now), h('main', one), foot('end', 'end'));
}

export function rooms(floor: KioskFloor, screen: Screen, now: number): HTMLElement {
  const fresh = age(screen.link, now) === 'FRESH';
  return h(
    'div.kiosk.rooms',
    placeHead(floor, now),
    h(
      'main',
      h('h1', t('roomsTitle')),
      !fresh && h('p.lead', t('offline')),
      floor.rooms.length === 0
        ? h('p.lead', t('roomsNone'))
        : h(
            'ul',
            ...floor.rooms.map(one =>
              h('li', fresh && mark(one.state), h('b', one.name), fresh && h('span', stateOf(one))),
            ),
          ),
    ),
    foot('back', 'back'),
  );
}

function stateOf({ state, until }: KioskRoom): string {
  if (until === null || state === 'CLOSED') return t(`room.${state}`);
  const at = { at: clock(until) };
  if (state === 'FREE') return t('room.freeUntil', at);
  return t(state === 'USED' ? 'room.usedUntil' : 'room.bookedUntil', at);
}

type Big = Extract<View, { kind: 'map' }>;

const FLOOR = [1056, 500] as const;
const ZONE = [1080, 640] as const;

/** 地図を大きく: the floor, and under it one zone after the other, without names. */
export function bigMap({ zone: chosen }: Big, ground: Ground, screen: Screen, now: number): HTMLElement {
  const { floor, plan } = ground;
  const zone = plan.zones.find(one => one.id === chosen) ?? nearest(ground);
  const viewing = { age: age(screen.link, now) };
  const states = { seat: seatLook(ground, viewing), room: roomLook(ground, viewing), pin: pinOf(ground) };
  const plates = zoneLook(ground, viewing);
  const framed = (one: PlanZone) => ({ ...plates(one), own: one === zone });
  const all = { ...states, s: scaleFor(whole(ground), FLOOR), zone: framed, plateSize: 24, roomSize: 15 };
  const crop = zone ? zoneBox(zone) : whole(ground);
  const one = { ...states, s: scaleFor(crop, ZONE), crop, zone: bare(ground, viewing) };
  return h(
    'div.kiosk.bigmap',
    placeHead(floor, now),
    h(
      'main',
      h('h1', t('bigMapTitle', { where: floor.where })),
      h(
        'div.map',
        floorMap('floor', ground, all, [zone?.id, viewing.age], t('mapOf', { where: floor.where })),
      ),
      h(
        'div.near',
        floorMap('big', ground, one, [zone?.id, viewing.age], zone ? `${zone.letter} ${zone.name}` : ''),
      ),
      legend(['FREE', 'USED', 'BOOKED', 'CLOSED']),
    ),
    h(
      'nav.zonetabs',
      ...[...plan.zones]
        .sort((a, b) => (a.letter < b.letter ? -1 : 1))
        .map(other => tab(`zone:${other.id}`, other.name, other.letter, styleOf(other), other === zone)),
    ),
    foot('back', 'back'),
  );
}

/** The zone before which this screen stands. */
function nearest({ plan, pin }: Ground): PlanZone | undefined {
  const far = ({ labelAt: [x, y] }: PlanZone) => Math.hypot(x - (pin?.[0] ?? 0), y - (pin?.[1] ?? 0));
  return [...plan.zones].sort((a, b) => far(a) - far(b))[0];
}

function tab(act: string, name: string, letter: string, style: number, on: boolean): HTMLElement {
  const plate = h('i', letter);
  plate.dataset.style = String(style);
  const button = press('chip', act, plate, name);
  button.setAttribute('aria-pressed', String(on));
  return button;
}
