import type { Plan } from '../seating/draw';
import type { KioskFloor } from './wire';

/** What a kiosk remembers over a restart without network: the floor, without names, and its drawing. */
const FLOOR = 'kiosk.floor';
const PLAN = 'kiosk.plan';

export interface Kept {
  floor: KioskFloor;
  /** When the hub was heard, in its own time. */
  heard: number;
  /** By how much the hub's clock is ahead of this one. */
  offset: number;
}

export const keepFloor = (kept: Kept) => keep(FLOOR, kept);
export const readFloor = () => read<Kept>(FLOOR);
export const keepPlan = (id: number, plan: Plan) => keep(PLAN, { id, plan });
export const readPlan = () => read<{ id: number; plan: Plan }>(PLAN);

function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Full: then a restart without network shows less, nothing else.
    localStorage.removeItem(name);
  }
}

function read<T>(name: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as T | null;
  } catch {
    return null;
  }
}
