import { asHubError, http } from '../../kernel/http';
import { hubNow } from '../../kernel/time';
import type { SavedMessage, SaveMessage } from '../../kernel/wire';
import { toast } from '../../look';
import { desk, withSaved } from '../writing/desk';
import { writing } from '../writing/texts';

/** Names a message: where it stands and its number there. */
export interface MessageRef {
  room: number;
  n: number;
}

const path = ({ room, n }: MessageRef) => `/api/chat/rooms/${room}/messages/${n}/saved`;

export async function putSaved(message: MessageRef, save: SaveMessage): Promise<void> {
  const saved = await http.put<SavedMessage>(path(message), save);
  desk.set(now => now && { ...now, saved: withSaved(now.saved, saved) });
}

export async function dropSaved(message: MessageRef): Promise<void> {
  await http.delete(path(message));
  const { room, n } = message;
  desk.set(now => now && { ...now, saved: now.saved.filter(one => one.room !== room || one.n !== n) });
}

/** 「あとで」 in the menu of a message: saves it, or is done with it; both can be taken back. */
export async function saveMessage(message: MessageRef): Promise<void> {
  const { t } = writing;
  const known = desk.get()?.saved.find(one => one.room === message.room && one.n === message.n);
  try {
    if (known) {
      await dropSaved(message);
      toast(t('saved.removed'), () => void putSaved(message, { note: known.note, remindAt: still(known) }));
    } else {
      await putSaved(message, { note: null, remindAt: null });
      toast(t('saved.added'), () => void dropSaved(message));
    }
  } catch (cause) {
    toast(asHubError(cause).message);
  }
}

/** A reminder that has not come yet. */
export function still({ remindAt }: SavedMessage): string | null {
  return remindAt && Date.parse(remindAt) > hubNow() ? remindAt : null;
}
