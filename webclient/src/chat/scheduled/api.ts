import { v7 as uuidv7 } from 'uuid';
import { http } from '../../kernel/http';
import type { ChangeScheduled, Letter, Message, ScheduledMessage } from '../../kernel/wire';
import type { Spot } from '../parcel';
import { desk, withScheduled } from '../writing/desk';
import { toWire } from '../writing/mentionText';
import type { Ready } from '../writing/send';

export const scheduledApi = {
  async add(spot: Spot, ready: Ready, alsoRoom: boolean, at: number): Promise<ScheduledMessage> {
    const body = { op: uuidv7(), room: spot.room, letter: letterOf(spot, ready, alsoRoom), at: iso(at) };
    return shown(await http.post<ScheduledMessage>('/api/chat/scheduled', body));
  },
  async change(id: number, text: string | null, at: number | null): Promise<ScheduledMessage> {
    const body: ChangeScheduled = { text, at: at === null ? null : iso(at) };
    return shown(await http.patch<ScheduledMessage>(`/api/chat/scheduled/${id}`, body));
  },
  async cancel(id: number): Promise<void> {
    await http.delete(`/api/chat/scheduled/${id}`);
    gone(id);
  },
  async now(id: number): Promise<void> {
    await http.post<Message>(`/api/chat/scheduled/${id}/now`);
    gone(id);
  },
};

function letterOf(spot: Spot, { text, named, parcel }: Ready, alsoRoom: boolean): Letter {
  const { files, request, poll, forward, urgency } = parcel;
  return {
    root: spot.root,
    text: toWire(text, named),
    urgency,
    files: files.map(({ id }) => id),
    request,
    poll,
    forward,
    alsoRoom,
  };
}

/** Shown at once; the event says the same a moment later. */
function shown(message: ScheduledMessage): ScheduledMessage {
  desk.set(now => now && { ...now, scheduled: withScheduled(now.scheduled, message) });
  return message;
}

function gone(id: number): void {
  desk.set(now => now && { ...now, scheduled: now.scheduled.filter(one => one.id !== id) });
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
