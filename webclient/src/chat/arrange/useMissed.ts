import { useEffect, useMemo } from 'react';
import { useNavigate } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { rooms } from '../chat';
import { listed } from '../rooms';
import { arrangement } from './arrangementStore';
import { type Missed, missed, nextMissed } from './catchUp';
import { asked } from './marks';

/** What was written while I was away, what concerns me first. */
export function useMissed(): readonly Missed[] {
  const { rooms: held } = useStore(rooms.state);
  const mine = useStore(arrangement);
  const waiting = useStore(asked);
  return useMemo(() => (held ? missed(listed(held), mine, waiting) : []), [held, mine, waiting]);
}

/** Alt + Shift + ↓ leads to what concerns me next, wherever the focus is. */
export function useCatchUpKey(open: number | null): void {
  const navigate = useNavigate();
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (!event.altKey || !event.shiftKey || event.key !== 'ArrowDown') return;
      const held = rooms.state.get().rooms;
      if (!held) return;
      event.preventDefault();
      const next = nextMissed(missed(listed(held), arrangement.get(), asked.get()), open);
      if (next) navigate(`/chat/${next.id}`);
    };
    window.addEventListener('keydown', walk);
    return () => window.removeEventListener('keydown', walk);
  }, [open, navigate]);
}
