import { clock, ms } from '../device/clock';
import { built, h, press } from '../device/h';
import { qr } from '../device/qr';
import { styleOf, zoneBox } from '../seating/draw';
import { floorMap, type Ground, pinOf, roomLook, scaleFor, seatLook, whole, zoneLook } from './floorMap';
import { placeHead } from './head';
import { icon, mark } from './icons';
import { legend } from './idle';
import { age } from './link';
import { foot } from './proposal';
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
    h('p.n', t('receiptNumber'), h('strong', String(number))),
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

type Map_ = Extract<View, { kind: 'map' }>;

const FLOOR = [1044, 700] as const;
const ZONE = [1080, 640] as const;

/** 地図を大きく: a zone after the other, without names. */
export function bigMap({ zone: chosen }: Map_, ground: Ground, screen: Screen, now: number): HTMLElement {
  const { floor, plan } = ground;
  const zone = plan.zones.find(one => one.id === chosen) ?? null;
  const viewing = { age: age(screen.link, now) };
  const crop = zone ? zoneBox(zone) : whole(ground);
  const look = {
    s: scaleFor(crop, zone ? ZONE : FLOOR),
    crop,
    seat: seatLook(ground, viewing),
    zone: zoneLook(ground, viewing),
    room: roomLook(ground, viewing),
    plateSize: zone ? 26 : 24,
    pin: pinOf(ground),
  };
  return h(
    'div.kiosk.bigmap',
    placeHead(floor, now),
    h(
      'main',
      h('h1', t('bigMapTitle', { where: floor.where })),
      h('div.map', floorMap('big', ground, look, [chosen, viewing.age], t('mapOf', { where: floor.where }))),
      legend(['FREE', 'USED', 'BOOKED', 'CLOSED']),
    ),
    h(
      'nav.zonetabs',
      tab('zone:0', t('all'), null, 0, zone === null),
      ...plan.zones.map(one => tab(`zone:${one.id}`, one.name, one.letter, styleOf(one), one === zone)),
    ),
    foot('back', 'back'),
  );
}

function tab(act: string, name: string, letter: string | null, style: number, on: boolean): HTMLElement {
  const plate = letter === null ? null : h('i', letter);
  if (plate) plate.dataset.style = String(style);
  const button = press('chip', act, plate, name);
  button.setAttribute('aria-pressed', String(on));
  return button;
}

/** The code's own end is told in the hub's time. */
export const codeOver = ({ expires }: KioskUnknown, now: number) => now >= ms(expires);
