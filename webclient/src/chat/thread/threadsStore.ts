import { asHubError, type HubError, http } from '../../kernel/http';
import { createStore } from '../../kernel/store';
import type { ThreadSummary, Threads } from '../../kernel/wire';
import type { ChatEvent } from '../events';
import { applyThreadEvent, type Reader, type ThreadMap, threadsOf } from './threads';

/** `threads` stays while it is loaded anew; an error beside it means that it may be old. */
export interface ThreadsState {
  threads: ThreadMap | null;
  error: HubError | null;
}

const NOTHING: ThreadsState = { threads: null, error: null };

/** The threads followed by the person who is signed in: a snapshot, moved on by events. */
export class ThreadsStore {
  readonly state = createStore<ThreadsState>(NOTHING);

  private loads = 0;
  /** Events that came while a snapshot was on its way; some of them are newer than it. */
  private meanwhile: { event: ChatEvent; reader: Reader }[] | null = null;

  end(): void {
    this.loads++;
    this.meanwhile = null;
    this.state.set(NOTHING);
  }

  get(thread: number): ThreadSummary | undefined {
    return this.state.get().threads?.byId.get(thread);
  }

  /** Does nothing when what is held is at `seq` or later. */
  async load(seq = Number.POSITIVE_INFINITY): Promise<void> {
    const held = this.state.get().threads;
    if (held && held.seq >= seq) return;
    const load = ++this.loads;
    this.meanwhile ??= [];
    try {
      const snapshot = await http.get<Threads>('/api/chat/threads');
      if (load === this.loads) this.take(threadsOf(snapshot));
    } catch (cause) {
      if (load === this.loads) this.fail(asHubError(cause));
    }
  }

  apply(event: ChatEvent, reader: Reader): void {
    this.meanwhile?.push({ event, reader });
    const { threads } = this.state.get();
    if (threads) this.put(applyThreadEvent(threads, event, reader));
  }

  /** Shown at once; the server's own event follows. */
  point(id: number, mine: number, shown: number): void {
    const { threads } = this.state.get();
    const known = threads?.byId.get(id);
    if (threads && known)
      this.put({ ...threads, byId: new Map(threads.byId).set(id, { ...known, mine, shown }) });
  }

  private take(snapshot: ThreadMap): void {
    const moved = (threads: ThreadMap, { event, reader }: { event: ChatEvent; reader: Reader }) =>
      applyThreadEvent(threads, event, reader);
    this.put((this.meanwhile ?? []).reduce(moved, snapshot));
    this.meanwhile = null;
  }

  private fail(error: HubError): void {
    this.meanwhile = null;
    this.state.set(now => ({ ...now, error }));
  }

  private put(threads: ThreadMap): void {
    this.state.set({ threads, error: null });
  }
}

export const threads = new ThreadsStore();
