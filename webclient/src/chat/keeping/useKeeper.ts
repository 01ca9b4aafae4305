import type { RoomSummary } from '../../kernel/wire';
import { useRole } from '../../session/session';

/** Whether I may change how a room is run: its owners may, and administrators who are in it. */
export function useKeeper(room: RoomSummary): boolean {
  const administrator = useRole('ADMINISTRATOR');
  return room.kind !== 'DIRECT' && (room.owner || administrator);
}
