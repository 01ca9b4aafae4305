import { tileScale } from '../../draw/floor';
import { tierAt } from '../../draw/level';
import type { Plan, PlanRoom, PlanSeat, PlanZone } from '../../draw/plan';
import { hatch, roomArea, roomLabel } from '../../draw/rooms';
import { fixtures, ground, walls } from '../../draw/structure';
import { zoneArea, zoneDefs, zonePlate } from '../../draw/zones';
import type { Seat, Sketch, Zone } from '../model/sketch';

/** Ids in the page; there is one editor. */
export const ID = 'edit';

export const planSeat = ({ id, code, kind, at, rot, zone, features, mode, order }: Seat): PlanSeat => ({
  space: id,
  code,
  kind,
  at,
  rot,
  zone,
  features,
  mode,
  units: 1,
  order,
});

const planZone = ({ id, letter, name, style, pattern, poly, labelAt }: Zone): PlanZone => ({
  id,
  letter,
  name,
  style,
  pattern,
  poly,
  labelAt,
});

/** For what draws: lists that a file may leave out are there. */
export function planOf({ structure, size, zones, rest }: Sketch): Plan {
  const { outer, walls, windows, doors, cores, columns, fixtures } = structure;
  return {
    size,
    structure: {
      outer,
      walls: walls ?? [],
      windows: windows ?? [],
      doors: doors ?? [],
      cores: cores ?? [],
      columns: columns ?? [],
      fixtures: fixtures ?? [],
    } as Plan['structure'],
    zones: zones.map(planZone),
    rooms: rest.rooms.map(
      (room): PlanRoom => ({
        space: room.space ?? null,
        name: room.name ?? null,
        rect: room.rect ?? null,
        poly: room.poly ?? null,
        labelAt: room.labelAt ?? [(room.rect?.[0] ?? 0) + 0.5, (room.rect?.[1] ?? 0) + 0.5],
      }),
    ),
    seats: [],
    anchors: [],
    paths: [],
  };
}

export interface Still {
  under: string;
  over: string;
}

export function stillOf(plan: Plan): Still {
  return { under: ground(ID, plan), over: fixtures(plan) + walls(ID, plan) };
}

export function defsOf(plan: Plan, s: number): string {
  const all = zoneDefs(ID, plan.zones) + hatch(ID, 'booked', 8) + hatch(ID, 'closed', 11);
  return all.replace(
    / data-tile="([^"]+)"/g,
    (_, kind: string) => ` patternTransform="scale(${tileScale(kind, s)})" data-tile="${kind}"`,
  );
}

export function zonesOf(plan: Plan, chosen: string | null): string {
  return plan.zones.map((zone, at) => zoneArea(ID, zone, at, { own: zone.letter === chosen })).join('');
}

export function roomsOf(plan: Plan, names: (room: PlanRoom) => string): string {
  return plan.rooms.map(room => roomArea(room, { state: 'FREE', name: names(room) })).join('');
}

export function labelsOf(plan: Plan, s: number, names: (room: PlanRoom) => string): string {
  const rooms = plan.rooms.map(room => roomLabel(room, { state: 'FREE', name: names(room) }, s, 13));
  const plates = plan.zones.map(zone =>
    zonePlate(zone, { title: tierAt(s) === 'OUTLINE' ? null : zone.name }, 13, s),
  );
  return rooms.join('') + plates.join('');
}
