import { clock, MINUTE } from '../device/clock';
import { h } from '../device/h';
import { icon } from './icons';
import type { Waiting } from './idle';
import { type Age, age, blindAt, type Link } from './link';
import { t } from './texts';
import type { KioskFloor } from './wire';

/** Says at once that what one sees may be another now. */
export function offlineBand(link: Link, now: number): HTMLElement {
  const since = { at: clock(link.heard), n: Math.floor((now - link.heard) / MINUTE) };
  const band = h(
    'section.band',
    icon('noWifi'),
    h(
      'div',
      h('b', t('offline')),
      h('p', t(age(link, now) === 'OLD' ? 'offlineSince' : 'offlineBlind', since)),
    ),
  );
  band.setAttribute('role', 'status');
  return band;
}

export function offlineCard(): HTMLElement {
  return h(
    'section.stillcard',
    icon('card'),
    h('div', h('h1', t('offlineCard')), h('p', t('offlineCardHow'))),
  );
}

export function offlineSeats(link: Link, old: Age): HTMLElement | null {
  if (old !== 'OLD') return null;
  return h(
    'div.now',
    h('h2', t('seatsAt', { at: clock(link.heard) })),
    h('p.total', t('blindFrom', { at: clock(blindAt(link)) })),
  );
}

export function offlineNotes({ help }: KioskFloor, { count, last }: Waiting): HTMLElement {
  const queued =
    count === 0 || last === null ? t('queuedNone') : t('queuedSome', { n: count, at: clock(last) });
  const note = (title: string, text: string) => h('div', h('b', title), h('p', text));
  return h(
    'div.notes',
    note(t('queued'), queued),
    note(t('roomsOffline'), t('roomsOfflineHow')),
    note(t('hurry'), help ?? t('hurryNobody')),
  );
}
