import { http } from '../../kernel/http';
import type { OnMyDesk } from '../../kernel/wire';
import { toast } from '../../look/Toast';
import { hearDraft, leaveDrafts, mergeDrafts } from '../drafts';
import type { ChatEvent, DeskEvent } from '../events';
import { applyDeskEvent, desk, deskOf } from './desk';

/** Rooms left since the page was opened. */
const left = new Set<number>();

let loads = 0;
/** Events that came while a snapshot was on its way; some of them are newer than it. */
let meanwhile: (ChatEvent | DeskEvent)[] | null = null;

/** Asks for all that lies on my desk. Does nothing when what is held is at `seq` or later. */
export async function loadDesk(seq = Number.POSITIVE_INFINITY): Promise<void> {
  if ((desk.get()?.seq ?? -1) >= seq) return;
  const load = ++loads;
  meanwhile ??= [];
  try {
    const snapshot = await http.get<OnMyDesk>('/api/chat/desk');
    if (load !== loads) return;
    desk.set((meanwhile ?? []).reduce(applyDeskEvent, deskOf(snapshot)));
    await mergeDrafts(snapshot.drafts);
  } catch {
    // What was known stays; the next reset of the stream asks again.
  } finally {
    if (load === loads) meanwhile = null;
  }
}

export function hearDesk(event: ChatEvent | DeskEvent): void {
  meanwhile?.push(event);
  desk.set(now => now && applyDeskEvent(now, event));
  if (event.t === 'chat.left') leave(event.d.room);
  // What one had there is there again.
  if (event.t === 'chat.joined' && left.delete(event.d.room.id)) void loadDesk();
  if (event.t === 'chat.drafted') void hearDraft(event.d.draft);
  if (event.t === 'chat.reminder') void remind(event.d.saved.note ?? event.d.saved.text);
}

function leave(room: number): void {
  left.add(room);
  leaveDrafts(room);
}

async function remind(text: string): Promise<void> {
  const { writing } = await import('./texts');
  toast(writing.t('saved.reminder', { text }));
}

export function forgetDesk(): void {
  loads++;
  meanwhile = null;
  left.clear();
  desk.set(null);
}
