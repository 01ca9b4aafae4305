import type { Plan, PlanSeat, PlanZone, SeatKind } from './plan';
import { aPlan, aSeat } from './testing';

interface Row {
  zone: string;
  kind: SeatKind;
  at: readonly [number, number];
  n: number;
  pitch: number;
  rot?: number;
  down?: boolean;
}

/** An island: two rows back to back. */
const island = (zone: string, x: number, y: number, n: number, kind: SeatKind = 'DESK'): Row[] => [
  { zone, kind, at: [x, y], n, pitch: 1.5, rot: 180 },
  { zone, kind, at: [x, y + 0.74], n, pitch: 1.5 },
];

const ROWS: Row[] = [
  { zone: 'C', kind: 'WINDOW_COUNTER', at: [10.8, 0.6], n: 8, pitch: 1.1 },
  { zone: 'C', kind: 'FOCUS', at: [21.2, 0.9], n: 4, pitch: 1.55 },
  ...island('C', 11, 3.9, 4),
  { zone: 'C', kind: 'BIG_TABLE', at: [18.6, 4.15], n: 4, pitch: 1.25, rot: 180 },
  { zone: 'C', kind: 'BIG_TABLE', at: [18.6, 4.95], n: 4, pitch: 1.25 },
  ...island('C', 25.2, 3.9, 2, 'LIFT'),
  { zone: 'D', kind: 'WINDOW_COUNTER', at: [29.6, 0.6], n: 6, pitch: 1.1 },
  { zone: 'D', kind: 'FOCUS', at: [37.2, 0.9], n: 4, pitch: 1.55 },
  { zone: 'D', kind: 'BOOTH_DESK', at: [43.7, 1.15], n: 2, pitch: 1.8 },
  ...island('D', 30.1, 3.9, 4, 'LIFT'),
  ...island('D', 37.4, 3.9, 4),
  ...island('A', 10.8, 11.5, 4),
  ...island('A', 18.2, 11.5, 4),
  { zone: 'A', kind: 'FOCUS', at: [10.6, 15], n: 4, pitch: 1.55 },
  { zone: 'A', kind: 'COUNTER_DUTY', at: [11.5, 17.3], n: 6, pitch: 2.5, rot: 180 },
  ...island('B', 35.4, 11.5, 4),
  ...island('B', 40.9, 11.5, 4, 'LIFT'),
  { zone: 'B', kind: 'FOCUS', at: [35.5, 15], n: 3, pitch: 1.55 },
  { zone: 'B', kind: 'COUNTER_DUTY', at: [36.2, 17.3], n: 5, pitch: 2.4, rot: 180 },
  { zone: 'E', kind: 'FAMILY_BOOTH', at: [58.4, 7.9], n: 4, pitch: 2.3, down: true },
  { zone: 'E', kind: 'BIG_TABLE', at: [51.3, 9], n: 4, pitch: 1.25, rot: 180 },
  { zone: 'E', kind: 'BIG_TABLE', at: [51.3, 9.8], n: 4, pitch: 1.25 },
  { zone: 'E', kind: 'WINDOW_COUNTER', at: [52.3, 23.4], n: 6, pitch: 1.1, rot: 180 },
];

function seats(rows: readonly Row[]): PlanSeat[] {
  const counts = new Map<string, number>();
  let space = 1000;
  return rows.flatMap(({ zone, kind, at, n, pitch, rot = 0, down }) =>
    Array.from({ length: n }, (_, i) => {
      const number = (counts.get(zone) ?? 0) + 1;
      counts.set(zone, number);
      const where = down ? ([at[0], at[1] + i * pitch] as const) : ([at[0] + i * pitch, at[1]] as const);
      return aSeat(`${zone}-${String(number).padStart(2, '0')}`, where, {
        kind,
        rot,
        space: ++space,
        order: number,
        units: kind === 'FAMILY_BOOTH' ? 4 : 1,
      });
    }),
  );
}

const zone = (
  letter: string,
  name: string,
  style: number,
  [x, y, w, h]: readonly [number, number, number, number],
  labelAt: readonly [number, number],
): PlanZone => ({
  id: style,
  letter,
  name,
  style,
  poly: [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ],
  labelAt,
});

/** An invented floor of 60 × 24 m: all kinds of seats, five zones, rooms and a counter. */
export const aFloor = (): Plan =>
  aPlan({
    size: [60, 24],
    structure: {
      outer: [
        [0, 0],
        [60, 0],
        [60, 24],
        [0, 24],
      ],
      walls: [
        {
          path: [
            [9.2, 0.3],
            [9.2, 7.4],
            [0.3, 7.4],
          ],
          thick: 0.13,
        },
        {
          path: [
            [6.4, 7.4],
            [6.4, 17.2],
            [0.3, 17.2],
          ],
          thick: 0.13,
        },
        {
          path: [
            [0.3, 12.3],
            [6.4, 12.3],
          ],
          thick: 0.13,
        },
        {
          path: [
            [26.4, 10],
            [33.6, 10],
            [33.6, 15.6],
            [26.4, 15.6],
            [26.4, 10],
          ],
          thick: 0.18,
        },
      ],
      windows: [
        { from: [9.6, 0.15], to: [27.4, 0.15] },
        { from: [29, 0.15], to: [47, 0.15] },
        { from: [0.15, 1], to: [0.15, 7] },
        { from: [34, 23.85], to: [59, 23.85] },
      ],
      doors: [
        { at: [7.7, 7.4], side: 'S', width: 1, hinge: 'END' },
        { at: [6.4, 10.95], side: 'E', width: 1, hinge: 'START' },
        { at: [6.4, 12.6], side: 'E', width: 1, hinge: 'START' },
      ],
      cores: [
        { kind: 'STAIRS', rect: [26.5, 10.1, 3.4, 3] },
        { kind: 'LIFT', rect: [26.7, 13.4, 1.7, 1.9] },
        { kind: 'WC', rect: [30, 10.1, 1.7, 2.4], name: '男' },
        { kind: 'WC', rect: [31.7, 10.1, 1.8, 2.4], name: '女' },
        { kind: 'SHAFT', rect: [32, 12.6, 1.5, 2.9], name: 'PS' },
      ],
      columns: [
        [12, 9.1],
        [18, 9.1],
        [24, 9.1],
        [36, 9.1],
        [42, 9.1],
      ],
      fixtures: [
        { kind: 'COUNTER', rect: [9.4, 17.75, 16.3, 0.5] },
        { kind: 'COUNTER', rect: [34.4, 17.75, 13, 0.5] },
        { kind: 'TABLE', rect: [17.8, 3.85, 5.4, 1.4], name: 'ビッグテーブル' },
        { kind: 'TABLE', rect: [50.4, 8.7, 5.4, 1.4] },
        { kind: 'SHELF', rect: [17.2, 7.6, 4.4, 0.4] },
        { kind: 'PLANT', at: [27, 0.9] },
        { kind: 'ROUND_TABLE', at: [44.9, 4.6], r: 0.6 },
        { kind: 'SOFA', rect: [50.7, 16.3, 3, 0.8] },
      ],
    },
    zones: [
      zone('A', '税務課', 1, [9.4, 10.3, 16.3, 7.9], [16.4, 15.2]),
      zone('B', '福祉課', 2, [34.4, 10.3, 13, 7.9], [40.4, 15.2]),
      zone('C', '都市計画課', 3, [9.4, 0.3, 18.2, 8.1], [10, 7.35]),
      zone('D', 'デジタル推進課', 4, [28.4, 0.3, 18.4, 8.15], [29, 7.35]),
      zone('E', '共用ラウンジ', 5, [48.4, 6.2, 11.3, 17.5], [49, 20.9]),
    ],
    rooms: [
      { space: 201, name: '201', rect: [0.3, 0.3, 8.9, 7.1], labelAt: [4.7, 1.3] },
      { space: 202, name: '202', rect: [0.3, 7.4, 6.1, 4.9], labelAt: [3.35, 8.6] },
      { space: 203, name: '203', rect: [0.3, 12.3, 6.1, 4.9], labelAt: [3.35, 13.5] },
    ],
    seats: seats(ROWS),
  });
