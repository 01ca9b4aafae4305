import { rooms } from '../chat/chat';
import { asHubError, http } from '../kernel/http';
import { navigate } from '../kernel/router';
import type { RoomHit, RoomSummary } from '../kernel/wire';
import { toast } from '../look';
import { texts } from './texts';

/** Into an open room, and there at once. */
export async function join({ id, name }: Pick<RoomHit, 'id' | 'name'>): Promise<void> {
  try {
    rooms.add(await http.post<RoomSummary>(`/api/chat/rooms/${id}/join`));
    toast(texts.t('joined', { name }));
    navigate(`/chat/${id}`);
  } catch (cause) {
    toast(asHubError(cause).message);
  }
}
