import { asHubError, http } from '../../kernel/http';
import { createStore } from '../../kernel/store';
import type { Message } from '../../kernel/wire';
import { toast } from '../../look';
import { texts } from './texts';

/** A little longer than the way back is offered. */
const GRACE_MS = 8_500;

type Key = `${number}/${number}`;

/** Messages deleted here for whose deletion there is still a way back. */
export const vanishing = createStore<ReadonlySet<Key>>(new Set());

const waiting = new Map<Key, { path: string; timer: ReturnType<typeof setTimeout> }>();

const keyOf = ({ room, n }: Message): Key => `${room}/${n}`;

export const isVanishing = (all: ReadonlySet<Key>, message: Message): boolean => all.has(keyOf(message));

/** Gone here at once, for everybody when nobody has taken it back. */
export function vanish(message: Message): void {
  const key = keyOf(message);
  const path = `/api/chat/rooms/${message.room}/messages/${message.n}`;
  waiting.set(key, { path, timer: setTimeout(() => void carryOut(key), GRACE_MS) });
  vanishing.set(all => new Set(all).add(key));
  toast(texts.t('delete.done'), () => giveBack(key));
}

function giveBack(key: Key): void {
  clearTimeout(waiting.get(key)?.timer);
  waiting.delete(key);
  vanishing.set(all => new Set([...all].filter(other => other !== key)));
}

async function carryOut(key: Key): Promise<void> {
  const found = waiting.get(key);
  if (!found) return;
  waiting.delete(key);
  try {
    await http.delete(found.path, { keepalive: true });
  } catch (cause) {
    giveBack(key);
    toast(asHubError(cause).message);
  }
}

/** Who closes the page has not changed their mind. */
window.addEventListener('pagehide', () => {
  for (const [key, { timer }] of waiting) {
    clearTimeout(timer);
    void carryOut(key);
  }
});
