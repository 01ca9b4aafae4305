import { createStore } from '../../kernel/store';
import type { Message } from '../../kernel/wire';

/** A message of mine that is being reworded where one writes; null when none is. */
export const editing = createStore<Message | null>(null);

/** A message that is to be sent on; whoever asks where to, empties it. */
export const forwarding = createStore<Message | null>(null);
