import { asHubError, type HubError, http } from '../../kernel/http';
import type { Named } from '../../kernel/outboxShelf';
import { createStore } from '../../kernel/store';
import type { Message } from '../../kernel/wire';
import { fromWire, tokensIn, toWire } from './mentionText';
import { namesOf } from './names';

/** A message of mine that is being changed, and how it reads by now. */
export interface Editing {
  message: Message;
  text: string;
  named: readonly Named[];
  error: HubError | null;
  saving: boolean;
}

/** One at a time; the composer of its room or thread shows it instead of the draft, which stays. */
export const editing = createStore<Editing | null>(null);

/** Opens a message of mine in the composer of its room or thread. */
export async function editMessage(message: Message): Promise<void> {
  const { text, named } = fromWire(message.text, await namesOf(tokensIn(message.text)));
  editing.set({ message, text, named, error: null, saving: false });
}

export function setEdit(text: string, named: readonly Named[]): void {
  editing.set(now => now && { ...now, text, named, error: null });
}

export function leaveEdit(): void {
  editing.set(null);
}

/** Saves it; what is refused stays in the field with the reason. */
export async function saveEdit(): Promise<void> {
  const now = editing.get();
  if (!now || now.saving) return;
  const { message } = now;
  const text = toWire(now.text.trimEnd(), now.named);
  if (text === message.text) return leaveEdit();
  editing.set({ ...now, saving: true, error: null });
  try {
    await http.patch<Message>(`/api/chat/rooms/${message.room}/messages/${message.n}`, { text });
    if (isStill(message)) leaveEdit();
  } catch (cause) {
    if (isStill(message)) editing.set({ ...now, saving: false, error: asHubError(cause) });
  }
}

function isStill(message: Message): boolean {
  const open = editing.get()?.message;
  return open?.room === message.room && open.n === message.n;
}
