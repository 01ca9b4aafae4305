import { asHubError, type HubError, http } from '../kernel/http';
import { createStore } from '../kernel/store';
import type { RoomSummary, Rooms } from '../kernel/wire';
import type { ChatEvent } from './events';
import { applyRoomEvent, inFront, type RoomMap, roomsOf } from './rooms';

/** `rooms` stays while it is loaded anew; an error beside it means that it may be old. */
export interface RoomsState {
  rooms: RoomMap | null;
  error: HubError | null;
}

const NOTHING: RoomsState = { rooms: null, error: null };

/** The rooms of the person who is signed in: a snapshot, moved on by events. */
export class RoomsStore {
  readonly state = createStore<RoomsState>(NOTHING);

  private viewer = 0;
  private loads = 0;
  /** Events that came while a snapshot was on its way; some of them are newer than it. */
  private meanwhile: ChatEvent[] | null = null;

  begin(viewer: number): void {
    this.viewer = viewer;
    this.end();
  }

  end(): void {
    this.loads++;
    this.meanwhile = null;
    this.state.set(NOTHING);
  }

  get(room: number): RoomSummary | undefined {
    return this.state.get().rooms?.byId.get(room);
  }

  /** Does nothing when what is held is at `seq` or later. */
  async load(seq = Number.POSITIVE_INFINITY): Promise<void> {
    const held = this.state.get().rooms;
    if (held && held.seq >= seq) return;
    const load = ++this.loads;
    this.meanwhile ??= [];
    try {
      const snapshot = await http.get<Rooms>('/api/chat/rooms');
      if (load === this.loads) this.take(roomsOf(snapshot));
    } catch (cause) {
      if (load === this.loads) this.fail(asHubError(cause));
    }
  }

  apply(event: ChatEvent): void {
    this.meanwhile?.push(event);
    const { rooms } = this.state.get();
    if (rooms) this.put(applyRoomEvent(rooms, event, this.viewer));
  }

  /** A room that the server has just made; the event says the same a moment later. */
  add(room: RoomSummary): void {
    const { rooms } = this.state.get();
    if (rooms && !rooms.byId.has(room.id)) this.put({ ...rooms, byId: inFront(rooms.byId, room) });
  }

  /** Shown at once; the server's own event follows. */
  point(room: number, mine: number, shown: number): void {
    const { rooms } = this.state.get();
    const known = rooms?.byId.get(room);
    if (rooms && known)
      this.put({ ...rooms, byId: new Map(rooms.byId).set(room, { ...known, mine, shown }) });
  }

  private take(snapshot: RoomMap): void {
    const newer = (rooms: RoomMap, event: ChatEvent) => applyRoomEvent(rooms, event, this.viewer);
    this.put((this.meanwhile ?? []).reduce(newer, snapshot));
    this.meanwhile = null;
  }

  private fail(error: HubError): void {
    this.meanwhile = null;
    this.state.set(now => ({ ...now, error }));
  }

  private put(rooms: RoomMap): void {
    this.state.set({ rooms, error: null });
  }
}
