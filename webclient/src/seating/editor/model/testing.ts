import { type FileSeat, type PlanFile, type Sketch, sketchOf } from './sketch';

/** A floor of 20 × 10 m: zone A at the left, zone B at the right of x = 10. */
export function floor(seats: readonly FileSeat[] = [], more: Partial<PlanFile> = {}): Sketch {
  return sketchOf({
    format: 'hub-floor-plan/1',
    floor: '本庁舎 4F',
    size: [20, 10],
    structure: {
      outer: [
        [0, 0],
        [20, 0],
        [20, 10],
        [0, 10],
      ],
    },
    zones: [
      { id: 1, letter: 'A', name: '東', style: 1, poly: box(0, 0, 10, 10), labelAt: [1, 9] },
      { id: 2, letter: 'B', name: '西', style: 2, poly: box(10, 0, 20, 10), labelAt: [11, 9] },
    ],
    rooms: [],
    seats,
    ...more,
  });
}

export function box(left: number, top: number, right: number, bottom: number): [number, number][] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

let ids = 100;

export function desk(code: string, x: number, y: number, more: Partial<FileSeat> = {}): FileSeat {
  return { space: ++ids, code, kind: 'DESK', at: [x, y], rot: 0, zone: x < 10 ? 'A' : 'B', ...more };
}

export const all = ({ seats }: Sketch): Set<string> => new Set(seats.map(({ key }) => key));
export const codesOf = ({ seats }: Sketch): string[] => seats.map(({ code }) => code);
