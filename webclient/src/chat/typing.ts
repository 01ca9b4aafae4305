import { createStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import type { TypingNow } from '../kernel/wire';

/** The server repeats itself while somebody types; without a repeat the line goes. */
const FADE_MS = 6_000;
const TELL_EVERY_MS = 3_000;

/** Who types in the open room. */
export const typing = createStore<TypingNow>({ room: 0, people: [] });

let fading: ReturnType<typeof setTimeout> | undefined;
let told = 0;

export function hearTyping(all: readonly TypingNow[]): void {
  for (const one of all) typing.set(one);
  clearTimeout(fading);
  fading = setTimeout(() => typing.set(now => ({ ...now, people: [] })), FADE_MS);
}

export function tellTyping(room: number): void {
  if (Date.now() - told < TELL_EVERY_MS) return;
  told = Date.now();
  stream.typing(room);
}
