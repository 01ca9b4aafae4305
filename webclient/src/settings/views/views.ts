import { http } from '../../kernel/http';
import type { Aspect, PresenceViews, ViewAspects } from '../../kernel/wire';

/** The columns; the state itself is seen by all who may know of a person at all. */
export const COLUMNS = ['STATE', 'TIMES', 'PLACE', 'NOTE', 'LEAVE'] as const;

export const loadViews = (signal: AbortSignal) => http.get<PresenceViews>('/api/presence/views', { signal });

export function sees({ aspects }: ViewAspects, column: 'STATE' | Aspect): boolean {
  return column === 'STATE' || aspects.includes(column);
}

/** The line of the settings file as it now stands. */
export function settingOf({ view, aspects }: ViewAspects): string {
  return `presence.see.${view.toLowerCase()}=${aspects.map(aspect => aspect.toLowerCase()).join(',')}`;
}
