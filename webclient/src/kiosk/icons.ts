import {
  ArrowUpDown,
  Bell,
  CalendarCheck,
  CalendarClock,
  Check,
  ChevronsDown,
  Contrast,
  createElement,
  Dices,
  Eye,
  type IconNode,
  Languages,
  List,
  Lock,
  LogOut,
  Map as MapIcon,
  MapPin,
  Megaphone,
  Nfc,
  Shuffle,
  TriangleAlert,
  Undo2,
  Users,
  WifiOff,
} from 'lucide';
import { svg } from '../device/h';
import type { SeatState } from '../seating/draw/mark';

const ICONS = {
  map: MapIcon,
  rooms: CalendarClock,
  looks: Contrast,
  english: Languages,
  notice: Megaphone,
  warning: TriangleAlert,
  card: Nfc,
  down: ChevronsDown,
  check: Check,
  checkIn: CalendarCheck,
  leave: LogOut,
  draw: Dices,
  pin: MapPin,
  people: Users,
  undo: Undo2,
  bell: Bell,
  list: List,
  noWifi: WifiOff,
  lift: ArrowUpDown,
  change: Shuffle,
  held: Lock,
  eye: Eye,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;

export function icon(name: IconName): SVGElement {
  return createElement(ICONS[name], { 'aria-hidden': 'true', class: 'icon' });
}

/** The mark of a state as it stands on a chair. */
export function mark(state: SeatState): SVGElement {
  return svg(
    'svg',
    { viewBox: '-12 -12 24 24', class: `mark ${state}`, 'aria-hidden': 'true' },
    ...MARKS[state](),
  );
}

const ring = () => svg('circle', { r: 9.5, class: 'line' });
const disc = (r = 11) => svg('circle', { r, class: 'full' });
const path = (d: string, kind: string) => svg('path', { d, class: kind });

const MARKS: Record<SeatState, () => SVGElement[]> = {
  FREE: () => [ring()],
  PICKED: () => [ring(), disc(4)],
  MINE: () => [disc(), path('M-5 0L-1 4L5 -4', 'cut')],
  USED: () => [disc()],
  BOOKED: () => [ring(), path('M0 -9.5A9.5 9.5 0 0 1 0 9.5Z', 'full')],
  NOT_MINE: () => [ring(), path('M-4 0H4', 'line')],
  CLOSED: () => [path('M-8 -8L8 8M8 -8L-8 8', 'line')],
  UNKNOWN: () => [ring()],
};

/** A staff card over the waves of a reader. */
export function staffCard(words: string): SVGElement {
  const text = svg('text', { x: 16, y: 31, class: 'cardword' });
  text.textContent = words;
  return svg(
    'svg',
    { viewBox: '0 0 270 300', class: 'staffcard', 'aria-hidden': 'true' },
    path('M35 198A150 150 0 0 1 235 198', 'wave far'),
    path('M64 232A107 107 0 0 1 206 232', 'wave mid'),
    path('M93 264A63 63 0 0 1 177 264', 'wave'),
    svg('circle', { cx: 135, cy: 286, r: 14, fill: '#fff' }),
    svg(
      'g',
      { transform: 'rotate(-9 135 90) translate(22 18)' },
      svg('rect', { width: 226, height: 148, rx: 14, fill: '#fff' }),
      path('M0 44V14A14 14 0 0 1 14 0H212A14 14 0 0 1 226 14V44Z', 'cardhead'),
      text,
      svg('rect', { x: 16, y: 58, width: 60, height: 74, rx: 6, class: 'cardphoto' }),
      svg('circle', { cx: 46, cy: 84, r: 13, class: 'cardink' }),
      path('M22 132A24 28 0 0 1 70 132Z', 'cardink'),
      svg('rect', { x: 94, y: 62, width: 112, height: 14, rx: 7, fill: '#999' }),
      svg('rect', { x: 94, y: 90, width: 84, height: 11, rx: 5, fill: '#ccc' }),
      svg('rect', { x: 94, y: 114, width: 98, height: 11, rx: 5, fill: '#ccc' }),
    ),
  );
}

/** A ring that empties; `part` of it is left. */
export function countdown(part: number): SVGElement {
  const around = { cx: 50, cy: 50, r: 44, fill: 'none', 'stroke-width': 11, pathLength: 100 };
  const left = Math.round(Math.min(1, Math.max(0, part)) * 100);
  return svg(
    'svg',
    { viewBox: '0 0 100 100', class: 'countdown', 'aria-hidden': 'true' },
    svg('circle', { ...around, class: 'gone' }),
    svg('circle', {
      ...around,
      class: 'stays',
      'stroke-dasharray': `${left} ${100 - left}`,
      transform: 'rotate(-90 50 50)',
    }),
  );
}
