import {
  Accessibility,
  createElement,
  DoorOpen,
  History,
  type IconNode,
  Map as MapIcon,
  Monitor,
  Nfc,
  Phone,
  Presentation,
  Smartphone,
  TriangleAlert,
  Users,
  Utensils,
  Video,
  Volume1,
  WifiOff,
} from 'lucide';
import { svg } from '../device/h';

const ICONS = {
  users: Users,
  map: MapIcon,
  card: Nfc,
  phone: Smartphone,
  fault: TriangleAlert,
  history: History,
  noWifi: WifiOff,
  door: DoorOpen,
  BIG_SCREEN: Monitor,
  MONITOR: Monitor,
  CAMERA: Video,
  WHITEBOARD: Presentation,
  WHEELCHAIR: Accessibility,
  SOUNDPROOF: Volume1,
  CALLS_OK: Phone,
  FOOD_OK: Utensils,
  HEARING_LOOP: Volume1,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;

export const isIcon = (name: string): name is IconName => name in ICONS;

export function icon(name: IconName): SVGElement {
  return createElement(ICONS[name], { 'aria-hidden': 'true', class: 'icon' });
}

/** A thick ring: nobody is here. */
export function ring(dashed = false): SVGElement {
  const circle = svg('circle', { cx: 50, cy: 50, r: 42.5, fill: 'var(--in)', stroke: 'currentColor' });
  circle.setAttribute('stroke-width', dashed ? '8' : '15');
  if (dashed) circle.setAttribute('stroke-dasharray', '14 12.7');
  return svg('svg', { viewBox: '0 0 100 100', class: 'mark', 'aria-hidden': 'true' }, circle);
}

/** A filled disc with a person: taken. */
export function person(): SVGElement {
  return svg(
    'svg',
    { viewBox: '0 0 100 100', class: 'mark', 'aria-hidden': 'true' },
    svg('circle', { cx: 50, cy: 50, r: 50, fill: 'currentColor' }),
    svg('circle', { cx: 50, cy: 36, r: 14.5, fill: 'var(--in)' }),
    svg('path', { d: 'M21 79a29 25 0 0 1 58 0z', fill: 'var(--in)' }),
  );
}

/** A ring that empties clockwise; `part` of it is left. */
export function countdownRing(part: number): SVGElement {
  const around = { cx: 50, cy: 50, r: 45, fill: 'none', 'stroke-width': 10, pathLength: 100 };
  const left = Math.round(Math.min(1, Math.max(0, part)) * 100);
  return svg(
    'svg',
    { viewBox: '0 0 100 100', class: 'countdown', 'aria-hidden': 'true' },
    svg('circle', { ...around, fill: 'var(--in)', stroke: 'var(--gone)' }),
    svg('circle', {
      ...around,
      stroke: 'currentColor',
      'stroke-dasharray': `${left} ${100 - left}`,
      transform: 'rotate(-90 50 50)',
    }),
  );
}
