import { asHubError, http } from '../../kernel/http';
import type { RoomSummary } from '../../kernel/wire';
import { toast } from '../../look/Toast';
import { rooms } from '../chat';
import { texts } from './texts';

/** Only for myself: others see as 既読 what was on my screen, so all of it can be taken back. */
export async function markRead(read: readonly RoomSummary[]): Promise<void> {
  if (read.length === 0) return;
  const undo = () => void point(read.map(({ id, mine }) => ({ id, mine })));
  const done = await point(read.map(({ id, head }) => ({ id, mine: head })));
  if (done) toast(texts.t('read.done', { n: read.length }), undo);
}

async function point(points: readonly { id: number; mine: number }[]): Promise<boolean> {
  const before = points.flatMap(({ id }) => rooms.get(id) ?? []);
  for (const { id, mine } of points) rooms.point(id, mine, rooms.get(id)?.shown ?? 0);
  try {
    await http.put('/api/chat/pointers', {
      points: points.map(({ id, mine }) => ({ room: id, mine, shown: 0 })),
    });
    return true;
  } catch (cause) {
    for (const { id, mine, shown } of before) rooms.point(id, mine, shown);
    toast(asHubError(cause).message);
    return false;
  }
}
