import type { UnitTree } from '../../directory/units';
import { http } from '../../kernel/http';
import type { Me, NewPreset, Presets, StandIns, Unit } from '../../kernel/wire';

const path = (unit: number, what: 'stand-ins' | 'presets') => `/api/presence/units/${unit}/${what}`;

export const unitApi = {
  standIns: (unit: number, signal: AbortSignal) => http.get<StandIns>(path(unit, 'stand-ins'), { signal }),
  setStandIns: (unit: number, people: number[]) => http.put<StandIns>(path(unit, 'stand-ins'), { people }),
  presets: (unit: number, signal: AbortSignal) => http.get<Presets>(path(unit, 'presets'), { signal }),
  setPresets: (unit: number, presets: NewPreset[]) => http.put<Presets>(path(unit, 'presets'), { presets }),
};

export interface Managed {
  unit: Unit;
  depth: number;
}

/** Units to choose from, as the tree has them: all for administrators, those of the own posts and below for others. */
export function managedUnits(tree: UnitTree, { person, roles }: Me): Managed[] {
  const all: Managed[] = [];
  const walk = (units: readonly Unit[], depth: number) => {
    for (const unit of units) {
      all.push({ unit, depth });
      walk(tree.childrenOf(unit.id), depth + 1);
    }
  };
  if (roles.includes('ADMINISTRATOR')) walk(tree.roots, 0);
  else if (roles.includes('UNIT_MANAGER'))
    walk(
      person.posts.flatMap(post => tree.byId.get(post.unit) ?? []),
      0,
    );
  return all.filter(({ unit }, at) => all.findIndex(known => known.unit === unit) === at);
}

/** With one of the list a place further up (-1) or down (1); the same list where it cannot go. */
export function moved<T>(list: readonly T[], at: number, by: number): T[] {
  const to = at + by;
  const next = [...list];
  const [one] = next.splice(at, 1);
  if (one === undefined || to < 0 || to >= list.length) return [...list];
  next.splice(to, 0, one);
  return next;
}
