import { floorName } from '../plans/names';
import type { Floor, ZoneDetail } from '../wire';

export interface Names {
  zones: readonly ZoneDetail[];
  floors: readonly Floor[];
}

/** 「本庁舎 4F A 情報エリア」 */
export function zoneName({ zones, floors }: Names, id: number): string {
  const zone = zones.find(one => one.id === id);
  if (!zone) return '…';
  const floor = floors.find(({ area }) => area === zone.floor);
  return [floor && floorName(floor), zone.letter, zone.name].filter(Boolean).join(' ');
}
