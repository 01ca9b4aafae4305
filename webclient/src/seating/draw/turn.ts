import { rotate } from './geometry';
import type { Plan, PlanDoor, Point, Rect, Side } from './plan';

const SIDES: readonly Side[] = ['N', 'E', 'S', 'W'];

/** The plan turned so that `heading` (degrees clockwise from north) is up. Drawn after that, every text is upright. */
export function turned<P extends Plan>(plan: P, heading: number): P {
  const turns = Math.round(-heading / 90);
  const quarter = ((turns % 4) + 4) % 4;
  return quarter === 0 ? plan : turn(plan, quarter);
}

function turn<P extends Plan>(plan: P, quarters: number): P {
  const [w, h] = plan.size;
  const degrees = quarters * 90;
  const origin: Point = [[0, 0] as const, [h, 0] as const, [w, h] as const, [0, w] as const][quarters] ?? [
    0, 0,
  ];
  const at = (point: Point): Point => {
    const [x, y] = rotate(point, degrees);
    return [x + origin[0], y + origin[1]];
  };
  const line = (points: readonly Point[]) => points.map(at);
  const rect = ([x, y, rw, rh]: Rect): Rect => {
    const [[ax, ay], [bx, by]] = [at([x, y]), at([x + rw, y + rh])];
    return [Math.min(ax, bx), Math.min(ay, by), Math.abs(bx - ax), Math.abs(by - ay)];
  };
  const shaped = <T extends { rect?: Rect | null; at?: Point | null }>(thing: T): T => ({
    ...thing,
    ...(thing.rect ? { rect: rect(thing.rect) } : {}),
    ...(thing.at ? { at: at(thing.at) } : {}),
  });
  const door = (one: PlanDoor): PlanDoor => {
    const along: Point = one.side === 'N' || one.side === 'S' ? [one.width, 0] : [0, one.width];
    const [start, end] = [at(one.at), at([one.at[0] + along[0], one.at[1] + along[1]])];
    const back = end[0] < start[0] - 1e-6 || end[1] < start[1] - 1e-6;
    const side = SIDES[(SIDES.indexOf(one.side) + quarters) % 4] ?? one.side;
    const hinge = back ? (one.hinge === 'START' ? 'END' : 'START') : one.hinge;
    return { ...one, at: back ? end : start, side, hinge };
  };
  const { structure } = plan;
  return {
    ...plan,
    size: quarters % 2 ? [h, w] : [w, h],
    structure: {
      outer: line(structure.outer),
      walls: structure.walls.map(wall => ({ ...wall, path: line(wall.path) })),
      windows: structure.windows.map(({ from, to }) => ({ from: at(from), to: at(to) })),
      doors: structure.doors.map(door),
      cores: structure.cores.map(core => ({ ...core, rect: rect(core.rect) })),
      columns: line(structure.columns),
      fixtures: structure.fixtures.map(shaped),
    },
    zones: plan.zones.map(zone => ({ ...zone, poly: line(zone.poly), labelAt: at(zone.labelAt) })),
    rooms: plan.rooms.map(room => ({
      ...room,
      ...(room.rect ? { rect: rect(room.rect) } : {}),
      ...(room.poly ? { poly: line(room.poly) } : {}),
      labelAt: at(room.labelAt),
    })),
    seats: plan.seats.map(seat => ({ ...seat, at: at(seat.at), rot: (seat.rot + degrees) % 360 })),
    anchors: plan.anchors.map(anchor => ({ ...anchor, at: at(anchor.at) })),
    paths: plan.paths.map(line),
  };
}
