import { createStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import type { TypingNow } from '../kernel/wire';

/** The server repeats itself while somebody types; without a repeat the line goes. */
const FADE_MS = 6_000;
const TELL_EVERY_MS = 3_000;

/** Who types in the open room and thread. */
export const typing = createStore<ReadonlyMap<number, TypingNow['people']>>(new Map());

let fading: ReturnType<typeof setTimeout> | undefined;
let told = 0;

export function hearTyping(all: readonly TypingNow[]): void {
  typing.set(now => new Map([...now, ...all.map(({ room, people }) => [room, people] as const)]));
  clearTimeout(fading);
  fading = setTimeout(() => typing.set(new Map()), FADE_MS);
}

export function tellTyping(room: number): void {
  if (Date.now() - told < TELL_EVERY_MS) return;
  told = Date.now();
  stream.typing(room);
}
