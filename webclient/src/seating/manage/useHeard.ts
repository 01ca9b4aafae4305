import { useEffect } from 'react';
import { stream } from '../../kernel/stream';

type Kind = 'seating.plans' | 'seating.zones' | 'seating.duty' | 'seating.swapped' | 'seating.rules';

/** Asks again when somebody changed what is on the screen. */
export function useHeard(kind: Kind, again: () => void): void {
  useEffect(() => stream.on(kind, again), [kind, again]);
}
