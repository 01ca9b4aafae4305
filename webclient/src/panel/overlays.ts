import { clock, countdown, ms } from '../device/clock';
import { h, press } from '../device/h';
import { qr } from '../device/qr';
import { countdownRing, icon } from './icons';
import { type Key, t } from './texts';
import type { Day, Wish } from './wire';

const TITLES = {
  BOOK: 'wishBook',
  EXTEND: 'wishExtend',
  END: 'wishEnd',
  NOT_USE: 'wishNotUse',
  CHECK_IN: 'wishCheckIn',
} as const satisfies Record<Wish['kind'], Key>;

export const FAULTS = ['SCREEN', 'WEB_MEETING', 'AIR', 'LIGHT', 'FURNITURE', 'DIRTY', 'OTHER'] as const;

/** What was pressed waits for a phone. */
export function wish(one: Wish, now: number, note?: string): HTMLElement {
  const [made, expires] = [ms(one.made), ms(one.expires)];
  return h(
    'div.over',
    h('h2', t(TITLES[one.kind], { at: clock(one.until ?? one.expires) })),
    h(
      'div.ask',
      qr(new URL(`/booking/panel/${one.code}`, location.href).href),
      h(
        'div',
        h('p.how', t('wishHow')),
        note ? h('p.how.wrong', note) : null,
        h('p.code', one.code),
        h('p.hint', t('wishType', { address: `${location.host}/booking/panel` })),
        h(
          'div.ring.small',
          countdownRing((expires - now) / (expires - made)),
          h('div', h('b', countdown(expires - now))),
        ),
        h('p.hint', t('wishNothing')),
      ),
    ),
    h('div.buttons', press('second', 'back', h('b', t('back')))),
  );
}

export function others(day: Day): HTMLElement {
  return h(
    'div.over',
    h('h2', t('othersTitle')),
    day.others.length === 0
      ? h('p.how', t('othersNone'))
      : h(
          'ul.rooms',
          ...day.others.map(one =>
            h(
              'li',
              icon('door'),
              h('b', one.name),
              h('span.where', one.where),
              h('span', t('people', { n: one.capacity })),
              h('span.end', one.until === null ? t('othersAll') : t('until', { at: clock(one.until) })),
            ),
          ),
        ),
    h('div.buttons', press('second', 'back', h('b', t('back')))),
  );
}

export function faults(): HTMLElement {
  return h(
    'div.over',
    h('h2', t('faultTitle')),
    h('p.how', t('faultHow')),
    h('div.kinds', ...FAULTS.map(one => press('kind', `report:${one}`, t(one)))),
    h('div.buttons', press('second', 'back', h('b', t('back')))),
  );
}

/** One sentence, large, for a few seconds. */
export function told(text: string, well: boolean): HTMLElement {
  return h(well ? 'div.over.told' : 'div.over.told.not', h('p.lead', text));
}
