import { asHubError, type HubError, http } from '../kernel/http';
import { createStore } from '../kernel/store';
import type { Message, Messages, RoomDetail, RoomPointers } from '../kernel/wire';
import type { ChatEvent } from './events';
import {
  applyMessageEvent,
  emptyHistory,
  firstOf,
  type History,
  hasNewer,
  hasOlder,
  lastOf,
  type Reacting,
  trimmed,
  withMessage,
  withPage,
  withReaction,
} from './history';

export interface HistoryState {
  history: History;
  /** False until the first page is there. */
  loaded: boolean;
  pointers: RoomPointers | null;
  error: HubError | null;
}

const PAGE = 60;

/** So many messages stay in memory; drawing and folding cost by what is held. */
const MOST_HELD = 1_200;

/** What is held of one room's messages; fetches what is missing, once at a time in each direction. */
export class HistoryStore {
  readonly state;
  private readonly under = new Set<string>();
  /** Counts jumps: a page asked for before a jump is not joined after it. */
  private jumps = 0;
  /** What was said while a page was on its way: the page may be older than it. All events can be applied twice. */
  private meanwhile: { event: ChatEvent; viewer: number }[] = [];

  constructor(
    readonly room: number,
    head: number,
  ) {
    this.state = createStore<HistoryState>({
      history: emptyHistory(room, head),
      loaded: false,
      pointers: null,
      error: null,
    });
  }

  /** Holds the part around message `n`, or the newest part. */
  async open(n: number | null): Promise<void> {
    const { history, loaded } = this.state.get();
    const held = n === null ? !hasNewer(history) : n >= firstOf(history) && n <= lastOf(history);
    if (loaded && held) return;
    await this.fetch('open', n === null ? '' : `around=${n}&`);
  }

  async older(): Promise<void> {
    const { history } = this.state.get();
    if (!hasOlder(history)) return;
    await this.fetch('older', `before=${firstOf(history)}&`);
    this.trim('first');
  }

  async newer(): Promise<void> {
    const { history, loaded } = this.state.get();
    if (!loaded || !hasNewer(history)) return;
    await this.fetch('newer', `after=${lastOf(history)}&`);
    this.trim('last');
  }

  /** After a gap: what was written since is fetched. */
  async catchUp(): Promise<void> {
    const { history, loaded } = this.state.get();
    if (loaded) await this.fetch('newer', `after=${lastOf(history)}&`);
  }

  /**
   * After a reset: what is held may have been changed or taken back, so it is fetched anew, the newest first. What cannot be
   * is held no longer.
   */
  async renew(): Promise<void> {
    const { history, loaded } = this.state.get();
    if (!loaded) return;
    const first = firstOf(history);
    for (let last = lastOf(history); last >= first; last -= PAGE) {
      const from = Math.max(first, last - PAGE + 1);
      await this.fetch('renew', `after=${from - 1}&`);
      if (this.state.get().error) return this.drop();
    }
    await this.catchUp();
  }

  private drop(): void {
    const { history } = this.state.get();
    this.state.set(now => ({ ...now, history: emptyHistory(this.room, history.head), loaded: false }));
  }

  async loadPointers(): Promise<void> {
    const detail = await http.get<RoomDetail>(`/api/chat/rooms/${this.room}`).catch(() => null);
    if (detail) this.point(detail.pointers);
  }

  /** @returns whether the run went along, which it does not after a gap or far from the newest message */
  apply(event: ChatEvent, viewer: number): boolean {
    if (this.under.size > 0) this.meanwhile.push({ event, viewer });
    const before = this.state.get().history;
    const atNewest = !hasNewer(before);
    this.put(applyMessageEvent(before, event, viewer));
    return !atNewest || !hasNewer(this.state.get().history);
  }

  take(message: Message): void {
    this.put(withMessage(this.state.get().history, message));
  }

  /** A thread in which nothing was said yet. */
  begin(): void {
    this.state.set(now => ({ ...now, loaded: true }));
  }

  /** Shown at once; the server's own event follows. */
  react(n: number, reacting: Reacting): void {
    this.put(withReaction(this.state.get().history, n, reacting));
  }

  find(n: number): Message | undefined {
    const { history } = this.state.get();
    return history.run[n - firstOf(history)];
  }

  point(pointers: RoomPointers): void {
    this.state.set(now => ({ ...now, pointers }));
  }

  private async fetch(direction: string, from: string): Promise<void> {
    if (this.under.has(direction)) return;
    this.under.add(direction);
    if (direction === 'open') this.jumps++;
    const jump = this.jumps;
    try {
      const url = `/api/chat/rooms/${this.room}/messages?${from}limit=${PAGE}`;
      const page = await http.get<Messages>(url);
      if (jump !== this.jumps) return;
      this.state.set(now => ({
        ...now,
        history: this.brought(withPage(now.history, page)),
        loaded: true,
        error: null,
      }));
    } catch (cause) {
      this.state.set(now => ({ ...now, error: asHubError(cause) }));
    } finally {
      this.under.delete(direction);
      if (this.under.size === 0) this.meanwhile = [];
    }
  }

  /** Up to date, whatever was said while its newest page was on its way. */
  private brought(history: History): History {
    return this.meanwhile.reduce(
      (held, { event, viewer }) => applyMessageEvent(held, event, viewer),
      history,
    );
  }

  /** In a drawing of its own: the list keeps its place while it grows at one end, or shrinks at the other, not both at once. */
  private trim(keep: 'first' | 'last'): void {
    setTimeout(() => this.put(trimmed(this.state.get().history, keep, MOST_HELD)));
  }

  private put(history: History): void {
    this.state.set(now => (now.history === history ? now : { ...now, history }));
  }
}
