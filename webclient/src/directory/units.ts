import { useEffect } from 'react';
import { type Loaded, useLoaded } from '../kernel/loaded';
import { stream } from '../kernel/stream';
import type { PersonDetail, PersonRow, Unit } from '../kernel/wire';
import { session } from '../session/session';
import { directoryApi, everybodyOf } from './directoryApi';

/** The organisation, ready to walk: every unit by id, and who is under whom in order. */
export interface UnitTree {
  byId: ReadonlyMap<number, Unit>;
  roots: readonly Unit[];
  childrenOf: (unit: number) => readonly Unit[];
  /** From the root down to the unit itself. */
  pathOf: (unit: number) => readonly Unit[];
}

export function treeOf(units: readonly Unit[]): UnitTree {
  const byId = new Map(units.map(unit => [unit.id, unit]));
  const children = new Map<number | null, Unit[]>();
  for (const unit of units) {
    const parent = unit.parent !== null && byId.has(unit.parent) ? unit.parent : null;
    const siblings = children.get(parent) ?? [];
    siblings.push(unit);
    children.set(parent, siblings);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => a.sort - b.sort || a.id - b.id);
  return {
    byId,
    roots: children.get(null) ?? [],
    childrenOf: unit => children.get(unit) ?? [],
    pathOf: unit => pathTo(byId, unit),
  };
}

function pathTo(byId: ReadonlyMap<number, Unit>, unit: number): Unit[] {
  const path: Unit[] = [];
  for (
    let at = byId.get(unit);
    at && !path.includes(at);
    at = at.parent === null ? undefined : byId.get(at.parent)
  ) {
    path.unshift(at);
  }
  return path;
}

/** Every unit as an organisation chart reads: each followed by what is under it. */
export function inOrder(tree: UnitTree, units = tree.roots, depth = 0): { unit: Unit; depth: number }[] {
  return units.flatMap(unit => [{ unit, depth }, ...inOrder(tree, tree.childrenOf(unit.id), depth + 1)]);
}

/** The section (課) a unit belongs to: itself, or the one above; a department when there is no section. */
export function sectionOf(tree: UnitTree, unit: number): Unit | undefined {
  const path = tree.pathOf(unit);
  return path.find(u => u.level === 'SECTION') ?? path[0];
}

export function mainUnit(person: PersonDetail): number | null {
  return (person.posts.find(post => post.main) ?? person.posts[0])?.unit ?? null;
}

/** The directory changes on a date, not by the minute: asked once, and again when the hub says so. */
const remembered = new Map<string, Promise<unknown>>();
const MOST_REMEMBERED = 60;

stream.on('directory.changed', () => remembered.clear());
stream.onReset(() => remembered.clear());
session.subscribe(() => remembered.clear());

function remember<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const known = remembered.get(key) as Promise<T> | undefined;
  if (known) return known;
  const asked = ask();
  remembered.set(key, asked);
  asked.catch(() => remembered.delete(key));
  const oldest = remembered.size > MOST_REMEMBERED ? remembered.keys().next().value : undefined;
  if (oldest !== undefined) remembered.delete(oldest);
  return asked;
}

function useDirectory<T>(key: string | null, ask: () => Promise<T>): Loaded<T> {
  const loaded = useLoaded(key, () => remember(key ?? '', ask));
  const { reload } = loaded;
  useEffect(() => stream.on('directory.changed', reload), [reload]);
  return loaded;
}

export function useUnits(): Loaded<UnitTree> {
  return useDirectory('units', () => directoryApi.units().then(({ units }) => treeOf(units)));
}

export function useEverybodyOf(unit: number | null): Loaded<PersonRow[]> {
  return useDirectory(unit === null ? null : `everybody ${unit}`, () => everybodyOf(unit as number));
}

export function usePerson(id: number | null): Loaded<PersonDetail> {
  return useDirectory(id === null ? null : `person ${id}`, () => directoryApi.person(id as number));
}
