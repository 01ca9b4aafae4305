import type { HubError } from '../kernel/http';
import { createStore } from '../kernel/store';
import type { RoomMap } from './rooms';

/** The rooms of the person who is signed in. */
export const rooms = {
  state: createStore<{ rooms: RoomMap | null; error: HubError | null }>({ rooms: null, error: null }),
  load: async (): Promise<void> => {},
};

export function startChat(_person: number): void {}

export function stopChat(): void {}
