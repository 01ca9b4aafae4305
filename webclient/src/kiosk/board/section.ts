import { h, svg } from '../../device/h';
import { styleOf } from '../../seating/draw';
import { t } from '../texts';
import type { BoardRow, BoardState } from '../wire';
import type { Block } from './pages';

export const STATES: readonly BoardState[] = [
  'AVAILABLE',
  'MEETING',
  'CALL',
  'BUSY',
  'AWAY',
  'OUT',
  'UNKNOWN',
];

export function section({ section: one, people, continued }: Block): HTMLElement {
  const plate = one.letter === null ? null : h('i', one.letter);
  if (plate && one.style !== null) plate.dataset.style = String(styleOf({ style: one.style }));
  return h(
    'section',
    h(
      'h2',
      plate,
      h('span.name', one.name, continued ? t('continued') : null),
      h('small', t('present'), ' ', h('b', String(one.present)), t('presentOf', { n: one.of })),
    ),
    people.length > 0 ? h('ul', ...people.map(row)) : null,
  );
}

function row({ name, state, place }: BoardRow): HTMLElement {
  const here = state !== 'OUT' && state !== 'UNKNOWN';
  return h(
    here ? 'li' : 'li.out',
    badge(state),
    h('b', name),
    h('span', t(state)),
    h('span.at', place ?? '—'),
  );
}

const full = (tag: string, attributes: Record<string, string | number>) =>
  svg(tag, { ...attributes, class: 'full' });
const cut = (d: string) => svg('path', { d, class: 'cut' });
const hole = (d: string) => svg('path', { d, class: 'hole' });
const line = (tag: string, attributes: Record<string, string | number>) =>
  svg(tag, { ...attributes, class: 'line' });

/** The same silhouettes as everywhere in the hub, on a grid of sixteen. */
const SHAPES: Record<BoardState, () => SVGElement[]> = {
  AVAILABLE: () => [full('circle', { cx: 8, cy: 8, r: 7.5 }), cut('M4.7 8.2 7 10.5 11.4 5.9')],
  BUSY: () => [full('path', { d: 'M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z' }), cut('M4.5 8h7')],
  MEETING: () => [
    full('rect', { x: 0.5, y: 0.5, width: 15, height: 15, rx: 3 }),
    hole(
      'M3.3 5.6a1.9 1.9 0 1 0 3.8 0 1.9 1.9 0 1 0-3.8 0M8.9 5.6a1.9 1.9 0 1 0 3.8 0 1.9 1.9 0 1 0-3.8 0M2.2 12c0-2 1.3-3.4 3-3.4s2.4 1.2 2.4 3.4zM8.4 12c0-2.2.7-3.4 2.4-3.4s3 1.4 3 3.4z',
    ),
  ],
  CALL: () => [
    full('path', { d: 'M8 0l8 8-8 8-8-8z' }),
    hole(
      'M6.3 4.3 7.5 5.5 6.7 6.7c.5 1.1 1.5 2.1 2.6 2.6L10.5 8.5l1.2 1.2c-.3 1.1-1.2 1.7-2.1 1.5C7.2 10.6 5.4 8.8 4.8 6.4 4.6 5.5 5.2 4.6 6.3 4.3z',
    ),
  ],
  AWAY: () => [line('circle', { cx: 8, cy: 8, r: 6.6 }), line('path', { d: 'M8 4.4V8l2.3 1.6' })],
  OUT: () => [
    line('path', {
      d: 'M7 1.7H3.4A1.4 1.4 0 0 0 2 3.1v9.8a1.4 1.4 0 0 0 1.4 1.4H7M6.3 8H14.6M11.4 4.8 14.6 8l-3.2 3.2',
    }),
  ],
  UNKNOWN: () => [
    line('circle', { cx: 8, cy: 8, r: 7, pathLength: 16, 'stroke-dasharray': '1.15 0.85' }),
    line('path', { d: 'M6 6.4a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1M8 11.6v.2' }),
  ],
};

export const badge = (state: BoardState): SVGElement =>
  svg('svg', { viewBox: '0 0 16 16', class: `badge ${state}`, 'aria-hidden': 'true' }, ...SHAPES[state]());
