import { useRole } from '../../session/session';

export const PAGES = [
  'places',
  'closures',
  'policies',
  'purposes',
  'devices',
  'approvals',
  'figures',
] as const;
export type Page = (typeof PAGES)[number];

/** all: every place. unit: the places of the units one manages. none: whoever else; the hub refuses them anyway. */
export type Manages = 'all' | 'unit' | 'none';

export function useManages(): Manages {
  const facility = useRole('FACILITY_MANAGER');
  const administrator = useRole('ADMINISTRATOR');
  const unit = useRole('UNIT_MANAGER');
  if (facility || administrator) return 'all';
  return unit ? 'unit' : 'none';
}

export function pagesOf(manages: Manages): readonly Page[] {
  if (manages === 'all') return PAGES;
  return manages === 'unit' ? ['closures', 'approvals', 'figures'] : [];
}
