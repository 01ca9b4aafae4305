import { HubError, http } from '../kernel/http';
import { createStore } from '../kernel/store';
import { stream } from '../kernel/stream';

export type Level = 'ALL' | 'MENTIONS' | 'MUTE';

export interface Arrangement {
  version: number;
  folders: { id: string; name: string; rooms: number[] }[];
  favourites: number[];
  levels: { room: number; level: Level }[];
  keywords: string[];
}

/** How I arranged my rooms; null until known. */
export const arrangement = createStore<Arrangement | null>(null);

const path = '/api/chat/arrangement';

/** Keeps it up to date until told to stop. */
export function keepArrangement(): () => void {
  const silence = [stream.onReset(() => void load().catch(() => {}))];
  void load().catch(() => {});
  return () => {
    for (const stop of silence) stop();
    arrangement.set(null);
  };
}

/** Changes it on all my devices; what another one has changed meanwhile stays. */
export async function arrange(change: (held: Arrangement) => Arrangement): Promise<void> {
  try {
    await put(change);
  } catch (cause) {
    if (!(cause instanceof HubError && cause.code === 'chat.arranged_elsewhere')) throw cause;
    await load();
    await put(change);
  }
}

export function levelIn(held: Arrangement | null, room: number): Level | null {
  return held?.levels.find(one => one.room === room)?.level ?? null;
}

/** Whether a room is neither told nor counted. */
export function isMuted(held: Arrangement | null, room: number): boolean {
  return levelIn(held, room) === 'MUTE';
}

/** @param level null: as usual */
export function withLevel(held: Arrangement, room: number, level: Level | null): Arrangement {
  const others = held.levels.filter(one => one.room !== room);
  return { ...held, levels: level ? [...others, { room, level }] : others };
}

async function put(change: (held: Arrangement) => Arrangement): Promise<void> {
  const held = arrangement.get() ?? (await load());
  take(await http.put<Arrangement>(path, change(held)));
}

async function load(): Promise<Arrangement> {
  const held = await http.get<Arrangement>(path);
  take(held);
  return held;
}

/** Versions only grow. */
function take(next: Arrangement): void {
  arrangement.set(held => (held && held.version > next.version ? held : next));
}
