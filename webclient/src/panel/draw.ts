import { clock } from '../device/clock';
import { h, press } from '../device/h';
import { type Face, face } from './face';
import { faces } from './faces';
import { icon, isIcon } from './icons';
import { faults, others, told, wish } from './overlays';
import type { Screen } from './screen';
import { isKey, t } from './texts';
import { timeline } from './timeline';
import type { Day } from './wire';

/** As many as fit between the name and the clock. */
const MOST_FEATURES = 3;
const FEATURES = [
  'BIG_SCREEN',
  'MONITOR',
  'CAMERA',
  'WHEELCHAIR',
  'WHITEBOARD',
  'HEARING_LOOP',
  'SOUNDPROOF',
  'FOOD_OK',
];

/** The whole panel of a paired device. */
export function panel(day: Day, screen: Screen, now: number): HTMLElement {
  const shown = face(day, now, screen.link);
  return h(
    `div.panel.${shown.kind}`,
    head(day, now),
    shown.kind === 'offline' && band(shown, now),
    h('main', main(day, screen, shown, now)),
    h('aside', ...side(day, shown, now)),
  );
}

function main(day: Day, screen: Screen, shown: Face, now: number): HTMLElement {
  // Nothing can be done without the hub, so nothing is offered.
  if (shown.kind === 'offline') return faces(day, shown, now);
  switch (screen.over.kind) {
    case 'nothing':
      return faces(day, shown, now);
    case 'wish':
      return wish(screen.over.wish, now, screen.over.note);
    case 'others':
      return others(day);
    case 'faults':
      return faults();
    case 'told':
      return told(screen.over.text, screen.over.well);
  }
}

function head(day: Day, now: number): HTMLElement {
  const { place } = day;
  return h(
    'header',
    h('h1', place.name),
    h('span.fact', icon('users'), t('people', { n: place.capacity })),
    ...FEATURES.filter(one => place.features.some(has => has === one))
      .slice(0, MOST_FEATURES)
      .map(one => h('span.fact', isIcon(one) && icon(one), isKey(one) ? t(one) : one)),
    h('time', clock(now)),
  );
}

function band({ since, loud }: Extract<Face, { kind: 'offline' }>, now: number): HTMLElement {
  return h(
    loud ? 'div.band.loud' : 'div.band',
    icon('noWifi'),
    h('strong', loud ? t('offlineLoud') : t('offline')),
    h('span', t('offlineSince', { at: clock(since), for: longAgo(now - since) })),
  );
}

function longAgo(gone: number): string {
  const minutes = Math.floor(gone / 60_000);
  if (minutes < 1) return t('moment');
  if (minutes < 60) return t('minutesLong', { n: minutes });
  return t('hoursLong', { h: Math.floor(minutes / 60), m: minutes % 60 });
}

function side(day: Day, shown: Face, now: number): HTMLElement[] {
  const offline = shown.kind === 'offline';
  const note = offline ? t('received', { at: clock(shown.since) }) : day.titles ? '' : t('noTitles');
  const top = h('div.top', h('h2', t('today')), h('span', note));
  const tools = h(
    'div.tools',
    press('tool', 'others', icon('map'), t('others')),
    press('tool.small', 'faults', icon('fault')),
  );
  tools.lastElementChild?.setAttribute('aria-label', t('fault'));
  return [top, timeline(day, now), ...(offline ? [] : [tools])];
}
