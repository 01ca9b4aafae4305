import { http } from '../kernel/http';
import type { RoomSummary } from '../kernel/wire';
import { outbox, rooms } from './chat';

/** The one room of two people; it is made when they talk for the first time. */
export async function directWith(person: number): Promise<RoomSummary> {
  const room = await http.post<RoomSummary>('/api/chat/direct', { person });
  rooms.add(room);
  return room;
}

/** Says something to one person from another screen; once here it is sent even if the network goes. */
export async function sayTo(person: number, text: string): Promise<void> {
  const room = await directWith(person);
  await outbox.add(room.id, text);
}
