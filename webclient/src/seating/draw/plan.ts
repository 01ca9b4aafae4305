/** A floor's drawing as the hub sends it. Metres, x to the right, y down, origin at the outer north-west corner. */
export type Point = readonly [number, number];
/** x, y, width, height. */
export type Rect = readonly [number, number, number, number];

export const SEAT_KINDS = [
  'DESK',
  'LIFT',
  'FOCUS',
  'BOOTH_DESK',
  'WINDOW_COUNTER',
  'BIG_TABLE',
  'COUNTER_DUTY',
  'FAMILY_BOOTH',
] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

export interface PlanSeat {
  /** null: new in a draft. */
  space: number | null;
  code: string;
  kind: SeatKind;
  at: Point;
  /** Degrees clockwise; at 0 the chair is south of the desk. */
  rot: number;
  /** The letter of its zone. */
  zone: string | null;
  features: readonly string[];
  mode: 'RESERVABLE' | 'DROP_IN' | 'UNAVAILABLE';
  units: number;
  order: number;
}

export interface PlanZone {
  id: number | null;
  letter: string;
  name: string;
  /** 1 to 5; the letter is the identity, the hue only helps. */
  style: number;
  pattern?: string | null;
  poly: readonly Point[];
  /** Left end of the plate, its middle line. */
  labelAt: Point;
}

export interface PlanRoom {
  space: number | null;
  name?: string | null;
  rect?: Rect | null;
  poly?: readonly Point[] | null;
  labelAt: Point;
}

export type Side = 'N' | 'E' | 'S' | 'W';

export interface PlanDoor {
  /** The end of the gap with the smaller coordinate. */
  at: Point;
  /** Which wall of its room it is in; it opens into the room. */
  side: Side;
  width: number;
  hinge: 'START' | 'END';
}

export interface PlanFixture {
  kind: 'COUNTER' | 'SHELF' | 'TABLE' | 'ROUND_TABLE' | 'SOFA' | 'PLANT' | 'PRINTER' | 'LOCKER' | 'CHAIR';
  rect?: Rect | null;
  at?: Point | null;
  r?: number | null;
  name?: string | null;
}

export interface PlanCore {
  kind: 'STAIRS' | 'LIFT' | 'WC' | 'WC_ACCESSIBLE' | 'SHAFT' | 'OTHER';
  rect: Rect;
  name?: string | null;
}

export interface Structure {
  outer: readonly Point[];
  walls: readonly { path: readonly Point[]; thick?: number | null }[];
  windows: readonly { from: Point; to: Point }[];
  doors: readonly PlanDoor[];
  cores: readonly PlanCore[];
  columns: readonly Point[];
  fixtures: readonly PlanFixture[];
}

/** What is needed to draw; more may be in the answer of the hub. */
export interface Plan {
  size: Point;
  structure: Structure;
  zones: readonly PlanZone[];
  rooms: readonly PlanRoom[];
  seats: readonly PlanSeat[];
  anchors: readonly { name: string; at: Point; heading: number }[];
  paths: readonly (readonly Point[])[];
}
