import { useLoaded } from '../../kernel/loaded';
import { useRole } from '../../session/session';
import { manageApi } from './manageApi';
import { useHeard } from './useHeard';
import type { ZoneDetail, ZoneList } from './wire';

export const PAGES = ['plans', 'zones', 'rules', 'duty', 'april', 'cards', 'figures'] as const;
export type Page = (typeof PAGES)[number];

/** Facility managers and administrators look after every floor. */
export function useManagesAll(): boolean {
  const facility = useRole('FACILITY_MANAGER');
  const administrator = useRole('ADMINISTRATOR');
  return facility || administrator;
}

/** The zones with what I may do in each. */
export function useZones() {
  const zones = useLoaded<ZoneList>('seating zones', () => manageApi.zones());
  useHeard('seating.zones', zones.reload);
  return zones;
}

export const isCaptain = (zone: ZoneDetail): boolean => zone.may;

/** Captains see their zones and the duty; members the duty, which is theirs too. */
export function pagesOf(all: boolean, captain: boolean): readonly Page[] {
  if (all) return PAGES;
  return captain ? ['zones', 'duty', 'figures'] : ['duty'];
}
