import { clock } from '../device/clock';
import { h, press } from '../device/h';
import { styleOf } from '../seating/draw';
import { floorMap, type Ground, pinOf, roomLook, scaleFor, seatLook, whole, zoneLook } from './floorMap';
import { placeHead } from './head';
import { icon, mark, staffCard } from './icons';
import { age } from './link';
import { offlineBand, offlineCard, offlineNotes, offlineSeats } from './offline';
import type { Screen } from './screen';
import { t } from './texts';
import type { KioskFloor, KioskLine, KioskZone } from './wire';

/** Cards that waited when they were last looked at. */
export interface Waiting {
  count: number;
  last: number | null;
}

const MAP = [1056, 500] as const;
const ONE_ROW = 5;
/** Longer names are written smaller. */
const SHORT = 5;

/** Nobody is there: how full the floor is, and what a card does. */
export function idle(
  floor: KioskFloor,
  ground: Ground | null,
  screen: Screen,
  waiting: Waiting,
  now: number,
) {
  const old = age(screen.link, now);
  const fresh = old === 'FRESH';
  return h(
    fresh ? 'div.kiosk.idle' : 'div.kiosk.idle.offline',
    placeHead(floor, now),
    fresh ? null : offlineBand(screen.link, now),
    h(
      'main',
      fresh ? invitation(screen.view.kind === 'reading') : offlineCard(),
      fresh ? seatsNow(floor) : offlineSeats(screen.link, old),
      map(floor, ground, screen, now),
      zones(floor, ground, screen, now),
      fresh ? lines(floor.lines) : offlineNotes(floor, waiting),
    ),
    tools(),
    h(
      'footer.strip',
      icon('down'),
      icon('card'),
      h('b', t(fresh ? 'readerBelow' : 'readerReceipt')),
      icon('down'),
    ),
  );
}

function invitation(reading: boolean): HTMLElement {
  const told = h('h1', t(reading ? 'reading' : 'tapTitle'));
  told.setAttribute('aria-live', 'polite');
  return h(
    reading ? 'section.tap.reading' : 'section.tap',
    told,
    h('div', staffCard(t('cardWord')), h('p', t('tapHow'))),
  );
}

function seatsNow({ zones }: KioskFloor): HTMLElement {
  const sum = (of: (zone: KioskZone) => number) => zones.reduce((all, zone) => all + of(zone), 0);
  return h(
    'div.now',
    h('h2', t('seatsNow')),
    h('p.free', t('free'), h('b', String(sum(zone => zone.free)))),
    h('p.total', t('total', { n: sum(zone => zone.total) })),
    legend(['FREE', 'USED', 'BOOKED', 'CLOSED']),
  );
}

export function legend(states: readonly ('FREE' | 'USED' | 'BOOKED' | 'CLOSED' | 'NOT_MINE')[]): HTMLElement {
  return h('ul.legend', ...states.map(state => h('li', mark(state), t(state))));
}

function map(floor: KioskFloor, ground: Ground | null, screen: Screen, now: number): HTMLElement {
  if (!ground) return h('div.map.none', h('p', t('noPlan')));
  const old = age(screen.link, now);
  const s = scaleFor(whole(ground), MAP);
  const viewing = { age: old };
  const look = {
    s,
    seat: seatLook(ground, viewing),
    zone: zoneLook(ground, viewing),
    room: roomLook(ground, viewing),
    plateSize: 24,
    roomSize: 15,
    pin: pinOf(ground),
  };
  const time = old === 'OLD' ? t('mapAt', { at: clock(screen.link.heard) }) : t('mapBlind');
  return h(
    'div.map',
    floorMap('floor', ground, look, old, t('mapOf', { where: floor.where })),
    old !== 'FRESH' && h('p.stamp', time),
  );
}

function zones(floor: KioskFloor, ground: Ground | null, screen: Screen, now: number): HTMLElement {
  const old = age(screen.link, now);
  const many = floor.zones.length > ONE_ROW ? '.many' : '';
  const list = h(
    `ul.zones${many}`,
    ...[...floor.zones].sort(byLetter).map(zone => {
      const drawn = ground?.plan.zones.find(one => one.id === zone.zone);
      const card = h(
        'li.zone',
        h('p.name', h('i', zone.letter), h(zone.name.length > SHORT ? 'span.long' : 'span', zone.name)),
        old !== 'BLIND' && h('p.free', t('free'), h('b', String(zone.free))),
        old === 'FRESH' && bar(zone),
        old === 'BLIND'
          ? null
          : h(
              'p.of',
              old === 'OLD' ? t('thenAt', { at: clock(screen.link.heard) }) : t('zoneOf', { n: zone.total }),
            ),
      );
      if (drawn) card.dataset.style = String(styleOf(drawn));
      return card;
    }),
  );
  list.style.setProperty(
    '--columns',
    String(many ? Math.ceil(floor.zones.length / 2) : Math.max(3, floor.zones.length)),
  );
  return list;
}

const byLetter = (a: KioskZone, b: KioskZone) => (a.letter < b.letter ? -1 : 1);

function bar({ total, used, booked }: KioskZone): HTMLElement {
  const part = (kind: string, n: number) => {
    const one = h(`span.${kind}`);
    one.style.width = `${((100 * n) / Math.max(1, total)).toFixed(1)}%`;
    return one;
  };
  return h('div.bar', part('used', used), part('booked', booked));
}

function lines(all: readonly KioskLine[]): HTMLElement {
  if (all.length === 0) return h('ul.lines', h('li.none', t('noLines')));
  return h(
    'ul.lines',
    ...all
      .slice(0, 3)
      .map(({ kind, at, until, text }) =>
        h(
          'li',
          icon(kind === 'WARNING' ? 'warning' : 'notice'),
          h('b', until === null ? clock(at) : `${clock(at)}–${clock(until)}`),
          h('span', text),
        ),
      ),
  );
}

function tools(): HTMLElement {
  const english = press('tool', 'english', icon('english'), t('english'));
  english.lang = t('english') === 'English' ? 'en' : 'ja';
  return h(
    'nav.tools',
    press('tool', 'map', icon('map'), t('bigMap')),
    press('tool', 'rooms', icon('rooms'), t('rooms')),
    press('tool', 'looks', icon('looks'), t('looks')),
    english,
  );
}
