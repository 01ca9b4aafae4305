import { clock } from '../device/clock';
import { h } from '../device/h';
import { countdown, icon, mark } from './icons';
import type { Screen } from './screen';
import { DONE_LASTS } from './screen';
import { dateOf, isKey, t } from './texts';
import type { KioskFloor, KioskSession } from './wire';

/** Where this is, and what time it is. */
export function placeHead(floor: KioskFloor, now: number): HTMLElement {
  return h(
    'header.place',
    h('span.logo', icon('map')),
    h(
      'div.where',
      h('b', floor.town || floor.where),
      h('span', floor.town ? `${floor.where}・${floor.name}` : floor.name),
    ),
    h('div.clock', h('time', clock(now)), h('span', dateOf(now))),
  );
}

/** Who is there, and for how long. */
export function personHead(session: KioskSession, screen: Screen, now: number): HTMLElement {
  const { family, given, unit, state } = session.person;
  const left = screen.ends === null ? null : Math.max(0, screen.ends - now);
  const whole = screen.view.kind === 'done' ? DONE_LASTS : session.seconds * 1000;
  return h(
    'header.person',
    h([...family].length > 2 ? 'span.face.long' : 'span.face', [...family].slice(0, 3).join('')),
    h(
      'div.who',
      h('b', t('person', { name: `${family} ${given}`.trim() })),
      h(
        'p',
        unit && h('span', unit),
        isKey(state) && h(`span.state.${state}`, state === 'AVAILABLE' && mark('MINE'), stateOf(session)),
      ),
    ),
    left !== null && ring(left, whole, t(screen.view.kind === 'done' ? 'closesSoon' : 'touchMore')),
  );
}

function stateOf({ person, seat }: KioskSession): string {
  const word = isKey(person.state) ? t(person.state) : '';
  return seat?.state === 'HERE' ? `${word}・${seat.place}` : word;
}

function ring(left: number, whole: number, why: string): HTMLElement {
  const seconds = Math.ceil(left / 1000);
  const number = h('div', h('b', String(seconds)), h('span', t('seconds')));
  const around = h('div.ring', countdown(left / whole), number);
  around.setAttribute('role', 'timer');
  around.setAttribute('aria-label', t('spokenLeft', { n: seconds }));
  number.setAttribute('aria-hidden', 'true');
  return h('div.left', h('p', why), around);
}
