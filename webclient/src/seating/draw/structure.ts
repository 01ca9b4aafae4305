import type { Plan, PlanCore, PlanDoor, PlanFixture, Point } from './plan';
import { box, ems, esc, path, shift, u } from './svg';

const WALL = 0.3;
const INNER_WALL = 0.13;
const COLUMN = 0.6;

/** Layer 1: the floor and its cores. The outer wall is drawn over the seats, inside this outline. */
export const ground = (id: string, { structure }: Plan): string =>
  `<clipPath id="${id}in"><path d="${path(structure.outer, true)}"/></clipPath>` +
  `<path class="fp-floor" d="${path(structure.outer, true)}"/>${structure.cores.map(core).join('')}`;

function core({ kind, rect, name }: PlanCore): string {
  const [x, y, w, h] = rect;
  return `<g class="fp-core"><rect${box(rect)}/>${inside(kind, x, y, w, h)}${name ? caption(name, x + w / 2, y + h / 2, w, h) : ''}</g>`;
}

function inside(kind: PlanCore['kind'], x: number, y: number, w: number, h: number): string {
  if (kind === 'LIFT') {
    const d = `M${u(x)} ${u(y)}L${u(x + w)} ${u(y + h)}M${u(x + w)} ${u(y)}L${u(x)} ${u(y + h)}`;
    return `<path class="fp-coreline" d="${d}"/>`;
  }
  if (kind !== 'STAIRS') return '';
  const [wide, steps] = [w >= h, Math.max(2, Math.floor(Math.max(w, h) / 0.35))];
  const lines = Array.from({ length: steps - 1 }, (_, at) => {
    const along = ((at + 1) / steps) * (wide ? w : h);
    return wide ? `M${u(x + along)} ${u(y)}v${u(h)}` : `M${u(x)} ${u(y + along)}h${u(w)}`;
  });
  return `<path class="fp-coreline" d="${lines.join('')}"/>`;
}

/** Words on furniture and cores, from a scale at which they fit; `--fits` in px per metre tells the sheet. */
function caption(name: string, x: number, y: number, w: number, h: number): string {
  const upright = h > w && ems(name) * 0.3 > w;
  const turn = upright ? ` transform="rotate(90 ${u(x)} ${u(y)})"` : '';
  return `<text class="fp-caption" x="${u(x)}" y="${u(y)}"${turn}>${esc(name)}</text>`;
}

/** Layer 3: furniture that nobody touches. */
export const fixtures = ({ structure }: Plan): string => structure.fixtures.map(fixture).join('');

const ROUND: Partial<Record<PlanFixture['kind'], number>> = { PLANT: 0.25, CHAIR: 0.22 };

function fixture({ kind, rect, at, r, name }: PlanFixture): string {
  const label = (x: number, y: number, w: number, h: number) => (name ? caption(name, x, y, w, h) : '');
  if (rect) {
    const [x, y, w, h] = rect;
    const rx = kind === 'TABLE' ? 0.3 : kind === 'SOFA' ? 0.2 : 0.05;
    return `<g class="fp-fixture" data-kind="${kind}"><rect${box(rect)} rx="${u(Math.min(rx, w / 2, h / 2))}"/>${label(x + w / 2, y + h / 2, w, h)}</g>`;
  }
  if (!at) return '';
  const radius = r ?? ROUND[kind] ?? 0.6;
  const leaf =
    kind === 'PLANT' ? `<path d="M${u(-radius)} 0H${u(radius)}M0 ${u(-radius)}V${u(radius)}"/>` : '';
  return `<g class="fp-fixture" data-kind="${kind}"><g transform="${shift(...at)}"><circle r="${u(radius)}"/>${leaf}</g>${label(at[0], at[1], radius * 2, radius * 2)}</g>`;
}

/** Layer 5: over the seats, so that edges stay crisp. */
export function walls(id: string, { structure }: Plan): string {
  const outer = `<path class="fp-wall" clip-path="url(#${id}in)" stroke-width="${u(WALL * 2)}" d="${path(structure.outer, true)}"/>`;
  const inner = structure.walls
    .map(
      wall => `<path class="fp-wall" stroke-width="${u(wall.thick ?? INNER_WALL)}" d="${path(wall.path)}"/>`,
    )
    .join('');
  const panes = structure.windows.map(({ from, to }) => path([from, to])).join('');
  const windows = panes ? `<path class="fp-window" d="${panes}"/>` : '';
  return outer + inner + windows + structure.doors.map(door).join('') + columns(structure.columns);
}

const columns = (at: readonly Point[]): string =>
  at
    .map(([x, y]) => `<rect class="fp-column"${box([x - COLUMN / 2, y - COLUMN / 2, COLUMN, COLUMN])}/>`)
    .join('');

/** A gap in the wall and a quarter arc into the room. */
function door({ at: [x, y], side, width, hinge }: PlanDoor): string {
  const level = side === 'N' || side === 'S';
  const gap = level
    ? box([x, y - WALL / 2 - 0.01, width, WALL + 0.02])
    : box([x - WALL / 2 - 0.01, y, WALL + 0.02, width]);
  const into = side === 'N' || side === 'W' ? width : -width;
  const [start, end]: [Point, Point] = level
    ? [
        [x, y],
        [x + width, y],
      ]
    : [
        [x, y],
        [x, y + width],
      ];
  const [post, free] = hinge === 'START' ? [start, end] : [end, start];
  const tip: Point = level ? [post[0], post[1] + into] : [post[0] + into, post[1]];
  const cross = (free[0] - post[0]) * (tip[1] - post[1]) - (free[1] - post[1]) * (tip[0] - post[0]);
  const r = u(width);
  const arc = `M${u(post[0])} ${u(post[1])}L${u(tip[0])} ${u(tip[1])}A${r} ${r} 0 0 ${cross > 0 ? 0 : 1} ${u(free[0])} ${u(free[1])}Z`;
  return `<rect class="fp-gap"${gap}/><path class="fp-door" d="${arc}"/>`;
}
