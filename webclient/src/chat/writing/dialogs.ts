import { createStore } from '../../kernel/store';
import type { Message } from '../../kernel/wire';

/** The message whose forward dialog is open. */
export const forwarding = createStore<Message | null>(null);

/** 「転送」 in the menu of a message. */
export function openForward(message: Message): void {
  forwarding.set(message);
}
