import type { Plan, PlanSeat, SeatKind } from './plan';

/** A seat for a test; what is left out does not matter. */
export const aSeat = (
  code: string,
  at: readonly [number, number],
  rest: Partial<PlanSeat> = {},
): PlanSeat => ({
  space: null,
  code,
  kind: 'DESK' as SeatKind,
  at,
  rot: 0,
  zone: code.split('-')[0] ?? null,
  features: [],
  mode: 'RESERVABLE',
  units: 1,
  order: Number(code.split('-')[1] ?? 0),
  ...rest,
});

/** Two zones, an island of eight, one room. */
export const aPlan = (more: Partial<Plan> = {}): Plan => ({
  size: [20, 10],
  structure: {
    outer: [
      [0, 0],
      [20, 0],
      [20, 10],
      [0, 10],
    ],
    walls: [],
    windows: [{ from: [1, 0.15], to: [9, 0.15] }],
    doors: [{ at: [6.4, 7], side: 'E', width: 1, hinge: 'START' }],
    cores: [{ kind: 'STAIRS', rect: [8, 7, 3, 2] }],
    columns: [],
    fixtures: [{ kind: 'COUNTER', rect: [12, 8, 6, 0.5] }],
  },
  zones: [
    {
      id: 1,
      letter: 'A',
      name: '総務',
      style: 1,
      poly: [
        [0.3, 0.3],
        [9, 0.3],
        [9, 5],
        [0.3, 5],
      ],
      labelAt: [0.6, 4.6],
    },
  ],
  rooms: [{ space: 77, rect: [0.3, 5.3, 6.1, 4.4], labelAt: [3, 6] }],
  seats: [0, 1, 2, 3].flatMap(n => [
    aSeat(`A-${String(n + 1).padStart(2, '0')}`, [2 + n * 1.5, 2], { space: n + 1, rot: 180 }),
    aSeat(`A-${String(n + 5).padStart(2, '0')}`, [2 + n * 1.5, 2.74], { space: n + 5 }),
  ]),
  anchors: [],
  paths: [],
  ...more,
});
