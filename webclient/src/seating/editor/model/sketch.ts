/** A floor as it stands in the file "hub-floor-plan/1"; metres, x to the right, y down, from the outer north-west corner. */
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
export type SeatMode = 'RESERVABLE' | 'UNAVAILABLE';

export interface FileSeat {
  /** Which seat it is; none yet for a new one. */
  space?: number | null;
  code: string;
  kind: SeatKind;
  at: Point;
  rot: number;
  zone?: string | null;
  features?: readonly string[];
  mode?: SeatMode;
  units?: number | null;
  order?: number;
}

export interface FileZone {
  id?: number | null;
  letter: string;
  name: string;
  style: number;
  pattern?: string | null;
  poly: readonly Point[];
  labelAt?: Point | null;
}

export interface Wall {
  path: readonly Point[];
  thick?: number | null;
}

export interface Fixture {
  kind: string;
  rect?: Rect | null;
  at?: Point | null;
  r?: number | null;
  name?: string | null;
}

export interface Structure {
  outer: readonly Point[];
  walls?: readonly Wall[] | null;
  windows?: readonly { from: Point; to: Point }[] | null;
  doors?: readonly { at: Point; side: 'N' | 'E' | 'S' | 'W'; width: number; hinge: 'START' | 'END' }[] | null;
  cores?: readonly { kind: string; rect: Rect; name?: string | null }[] | null;
  columns?: readonly Point[] | null;
  fixtures?: readonly Fixture[] | null;
}

export interface FileRoom {
  space?: number | null;
  name?: string | null;
  rect?: Rect | null;
  poly?: readonly Point[] | null;
  labelAt?: Point | null;
  door?: Point | null;
}

export interface PlanFile {
  format: string;
  floor: string;
  name?: string | null;
  size: Point;
  structure: Structure;
  zones: readonly FileZone[];
  rooms: readonly FileRoom[];
  seats: readonly FileSeat[];
  anchors?: readonly { name: string; at: Point; heading: number }[] | null;
  paths?: readonly (readonly Point[])[] | null;
  ground?: string | null;
}

/** `key` names it while it is edited, also before the hub has given it an id. */
export interface Seat {
  key: string;
  id: number | null;
  code: string;
  kind: SeatKind;
  at: Point;
  rot: number;
  /** The letter of its zone. Written down, not read off the lines: moving a line moves no right. */
  zone: string | null;
  features: readonly string[];
  mode: SeatMode;
  /** How many sit there at once; null: as its kind says. */
  units: number | null;
  order: number;
}

export interface Zone {
  key: string;
  id: number | null;
  letter: string;
  name: string;
  style: number;
  pattern: string | null;
  poly: readonly Point[];
  labelAt: Point;
}

/** What the editor works on: the seats and zones by keys, the rest as it came. */
export interface Sketch {
  seats: readonly Seat[];
  zones: readonly Zone[];
  structure: Structure;
  size: Point;
  rest: Omit<PlanFile, 'seats' | 'zones' | 'structure' | 'size'>;
}

export function sketchOf(file: PlanFile): Sketch {
  const { seats, zones, structure, size, ...rest } = file;
  return {
    seats: seats.map((seat, n) => ({
      key: seat.space ? `s${seat.space}` : `f${n}`,
      id: seat.space ?? null,
      code: seat.code,
      kind: seat.kind,
      at: seat.at,
      rot: turned(seat.rot),
      zone: seat.zone ?? null,
      features: seat.features ?? [],
      mode: seat.mode ?? 'RESERVABLE',
      units: seat.units ?? null,
      order: seat.order ?? n + 1,
    })),
    zones: zones.map((zone, n) => ({
      key: zone.id ? `z${zone.id}` : `g${n}`,
      id: zone.id ?? null,
      letter: zone.letter,
      name: zone.name,
      style: zone.style,
      pattern: zone.pattern ?? null,
      poly: zone.poly,
      labelAt: zone.labelAt ?? zone.poly[0] ?? [0, 0],
    })),
    structure,
    size,
    rest,
  };
}

export function fileOf({ seats, zones, structure, size, rest }: Sketch): PlanFile {
  return {
    ...rest,
    size,
    structure,
    zones: zones.map(({ key: _, id, pattern, ...zone }) => ({
      ...(id === null ? {} : { id }),
      ...zone,
      ...(pattern === null ? {} : { pattern }),
    })),
    seats: seats.map(({ key: _, id, units, ...seat }) => ({
      ...(id === null ? {} : { space: id }),
      ...seat,
      ...(units === null ? {} : { units }),
    })),
  };
}

/** 0 … 359. */
export function turned(degrees: number): number {
  return ((Math.round(degrees) % 360) + 360) % 360;
}

/** To the millimetre, so that steps of 5 cm add up. */
export function metres(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
