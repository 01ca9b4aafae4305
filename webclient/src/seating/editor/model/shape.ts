import { type Box, boxAround, place } from './geometry';
import type { Point, Seat, SeatKind } from './sketch';

export interface Shape {
  /** Of the desk, around the origin. */
  width: number;
  depth: number;
  /** How far what belongs to it reaches to the back and to the front, where one sits. */
  back: number;
  front: number;
  /** From one to the next in a row. */
  pitch: number;
}

/** As they are drawn. */
export const SHAPES: Readonly<Record<SeatKind, Shape>> = {
  DESK: { width: 1.4, depth: 0.7, back: 0.35, front: 0.9, pitch: 1.5 },
  LIFT: { width: 1.4, depth: 0.7, back: 0.35, front: 0.9, pitch: 1.5 },
  FOCUS: { width: 1.2, depth: 0.7, back: 0.48, front: 0.87, pitch: 1.55 },
  BOOTH_DESK: { width: 1.5, depth: 1.6, back: 0.8, front: 0.8, pitch: 1.8 },
  WINDOW_COUNTER: { width: 1.1, depth: 0.5, back: 0.25, front: 0.74, pitch: 1.1 },
  BIG_TABLE: { width: 0.85, depth: 0.4, back: 0.2, front: 0.89, pitch: 1.25 },
  COUNTER_DUTY: { width: 1.7, depth: 0.6, back: 0.82, front: 0.9, pitch: 2 },
  FAMILY_BOOTH: { width: 1.5, depth: 2.08, back: 1.04, front: 1.04, pitch: 2.3 },
};

const GAP = 0.04;

/** How far apart two islands' desks stand, back to back. */
export function backToBack(kind: SeatKind): number {
  return SHAPES[kind].back * 2 + GAP;
}

/** Desk and chair on the floor; what stands slanted is taken as its box. */
export function bodyOf({ kind, at, rot }: Pick<Seat, 'kind' | 'at' | 'rot'>): Box {
  const { width, back, front } = SHAPES[kind];
  return boxAround(corners(width, back, front).map(point => place(point, at, rot)));
}

/** The desk alone, without the chair. */
export function deskOf({ kind, at, rot }: Pick<Seat, 'kind' | 'at' | 'rot'>): Box {
  const { width, depth } = SHAPES[kind];
  return boxAround(corners(width, depth / 2, depth / 2).map(point => place(point, at, rot)));
}

function corners(width: number, back: number, front: number): Point[] {
  const half = width / 2;
  return [
    [-half, -back],
    [half, -back],
    [half, front],
    [-half, front],
  ];
}
