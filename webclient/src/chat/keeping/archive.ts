import { asHubError, http } from '../../kernel/http';
import type { RoomSummary } from '../../kernel/wire';
import { toast } from '../../look/Toast';
import { texts } from './texts';

/** Closes a room for writing, with a way back; `use` opens it again. */
export async function setArchived(room: RoomSummary, to: 'archive' | 'use'): Promise<void> {
  const { t } = texts;
  const verb = to === 'archive' ? 'archive' : 'unarchive';
  try {
    await http.post(`/api/chat/rooms/${room.id}/${verb}`, {});
    if (to === 'use') toast(t('archive.restored', { name: room.name }));
    else toast(t('archive.done', { name: room.name }), () => void setArchived(room, 'use'));
  } catch (cause) {
    toast(asHubError(cause).message);
  }
}
