import { useEffect, useState } from 'react';
import type { RoomSummary } from '../kernel/wire';
import { rooms } from './chat';
import type { UnreadFrom } from './lines';
import { unreadOf } from './rooms';

const lineOf = (room: RoomSummary): UnreadFrom | null =>
  unreadOf(room) > 0 ? { after: room.mine, count: unreadOf(room) } : null;

/** Where the unread ones began when somebody came: it stays while they read, and moves when they come back. */
export function useUnreadLine(room: RoomSummary): UnreadFrom | null {
  const [line, setLine] = useState(() => lineOf(room));
  const { id } = room;
  useEffect(() => {
    const back = () => {
      const now = rooms.get(id);
      const next = now && lineOf(now);
      if (document.visibilityState === 'visible' && next) setLine(next);
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [id]);
  return line;
}
