import type { Floor } from '../wire';

/** 「本庁舎 4F」 */
export function floorName({ building, name }: Pick<Floor, 'building' | 'name'>): string {
  return building && !name.startsWith(building) ? `${building} ${name}` : name;
}
