import type { PresenceState } from '../../kernel/wire';
import { StateBadge } from '../../look/StateBadge';
import css from './FloorMap.module.css';

const STATES: readonly PresenceState[] = [
  'AVAILABLE',
  'BUSY',
  'MEETING',
  'CALL',
  'AWAY',
  'OUT',
  'TELEWORK',
  'TRIP',
  'LEAVE',
  'GONE',
  'UNKNOWN',
];

/** The shapes of the person states, once in the page; the map refers to them. */
export function StateSymbols() {
  return (
    <svg className={css.symbols} aria-hidden="true">
      {STATES.map(state => (
        <symbol key={state} id={`seat-state-${state}`} viewBox="0 0 16 16">
          <StateBadge state={state} size={16} />
        </symbol>
      ))}
    </svg>
  );
}
