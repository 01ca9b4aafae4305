import { v7 as uuidv7 } from 'uuid';
import { asHubError, type HubError } from './http';
import { clearShelf, type Enclosed, type Outgoing, shelf } from './outboxShelf';
import { createStore } from './store';
import { backoff } from './streamBackoff';
import { hubNow } from './time';

/** `sent`: the server has it, the event that shows it to everybody is on its way. */
export type OutgoingState = 'waiting' | 'sending' | 'sent' | 'refused';

export interface Echo extends Outgoing {
  state: OutgoingState;
}

/** Resolves when the message is stored; rejects with a {@link HubError}. */
export type Post = (outgoing: Outgoing) => Promise<unknown>;

/** What a message has besides its text; what is not said is nothing. */
export type Extra = Partial<Enclosed & Pick<Outgoing, 'root' | 'alsoRoom' | 'mentions'>>;

/** A text alone. */
export const NOTHING_ELSE: Required<Extra> = {
  root: 0,
  alsoRoom: false,
  mentions: [],
  files: [],
  request: null,
  poll: null,
  forward: null,
  urgency: 'NORMAL',
};

/** One tab at a time sends; the others find the work done. */
const LOCK = 'hub.outbox';

/**
 * Keeps what was written until the server has it: over a reload, a dead network, a restart of the server.
 * One message at a time per room or thread, in the order written; a repeat carries the same operation id.
 */
export class Outbox {
  /** Oldest first. */
  readonly echoes = createStore<readonly Echo[]>([]);

  private person: number | null = null;
  private failures = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private pumping: Promise<void> = Promise.resolve();
  private readonly tabs = new BroadcastChannel(LOCK);

  constructor(private readonly post: Post) {
    this.tabs.onmessage = () => void this.read();
  }

  /** Takes up what this person left behind; what somebody else left on a shared machine is never sent. */
  async start(person: number): Promise<void> {
    this.person = person;
    await this.dropOthers(person);
    await this.read();
    await this.pump();
  }

  /** Stops sending; what waits stays on the device. */
  stop(): void {
    this.person = null;
    clearTimeout(this.retry);
    this.echoes.set([]);
  }

  /** At sign-out: nothing that was written stays on the device. */
  async clear(): Promise<void> {
    this.stop();
    await clearShelf();
    this.tabs.postMessage(null);
  }

  /** Shown at once, on the shelf before it is sent. */
  async add(room: number, text: string, extra: Extra = {}): Promise<void> {
    const person = this.owner();
    const own = { op: uuidv7(), person, room, text, at: hubNow(), refused: null };
    const outgoing: Outgoing = { ...NOTHING_ELSE, ...extra, ...own };
    this.echoes.set(echoes => [...echoes, { ...outgoing, state: 'waiting' }]);
    await (await shelf()).put('outgoing', outgoing);
    this.tabs.postMessage(null);
    await this.pump();
  }

  /** Sends a refused message once more, as a new operation would be answered the same way. */
  async again(op: string): Promise<void> {
    const db = await shelf();
    const outgoing = await db.get('outgoing', op);
    if (outgoing) await db.put('outgoing', { ...outgoing, refused: null });
    this.change(op, 'waiting');
    await this.pump();
  }

  async cancel(op: string): Promise<void> {
    this.forget(op);
    await (await shelf()).delete('outgoing', op);
    this.tabs.postMessage(null);
  }

  /** Takes a refused message back, to be written anew. @returns null when it is not there any more */
  async takeBack(op: string): Promise<Outgoing | null> {
    const db = await shelf();
    const outgoing = await db.get('outgoing', op);
    if (!outgoing?.refused) return null;
    await this.cancel(op);
    return outgoing;
  }

  /** The stream has shown the message: its echo gives way, whether or not the answer came first. */
  arrived(op: string): void {
    if (!this.echoes.get().some(echo => echo.op === op)) return;
    this.forget(op);
    void shelf().then(db => db.delete('outgoing', op));
  }

  /** Sends all that waits, now. Calls are one after the other. */
  pump(): Promise<void> {
    clearTimeout(this.retry);
    this.pumping = this.pumping.catch(() => undefined).then(() => alone(() => this.sendAll()));
    return this.pumping;
  }

  private async sendAll(): Promise<void> {
    if (this.person === null) return;
    const waiting = (await this.mine()).filter(outgoing => !outgoing.refused);
    const places = byPlace(waiting);
    const failures = await Promise.all([...places.values()].map(place => this.sendInOrder(place)));
    const failure = failures.find(error => error !== null);
    if (failure) this.tryLater(failure);
    else this.failures = 0;
  }

  /** @returns what stopped this room or thread, null when nothing did */
  private async sendInOrder(place: readonly Outgoing[]): Promise<HubError | null> {
    for (const outgoing of place) {
      const error = await this.sendOne(outgoing);
      if (error) return error;
    }
    return null;
  }

  private async sendOne(outgoing: Outgoing): Promise<HubError | null> {
    this.change(outgoing.op, 'sending');
    try {
      await this.post(outgoing);
      await this.stored(outgoing.op);
      return null;
    } catch (cause) {
      return this.failed(outgoing, asHubError(cause));
    }
  }

  private async stored(op: string): Promise<void> {
    this.change(op, 'sent');
    await (await shelf()).delete('outgoing', op);
  }

  private async failed(outgoing: Outgoing, error: HubError): Promise<HubError | null> {
    if (isTemporary(error)) {
      this.change(outgoing.op, 'waiting');
      return error;
    }
    const refused = { code: error.code, message: error.message };
    await (await shelf()).put('outgoing', { ...outgoing, refused });
    this.change(outgoing.op, 'refused', refused);
    this.tabs.postMessage(null);
    return null;
  }

  private tryLater(error: HubError): void {
    const asked = Number(error.detail?.afterMs ?? 0);
    this.retry = setTimeout(() => void this.pump(), Math.max(asked, backoff(this.failures++)));
  }

  private async read(): Promise<void> {
    if (this.person === null) return;
    const stored = await this.mine();
    const known = new Map(this.echoes.get().map(echo => [echo.op, echo]));
    const sent = this.echoes.get().filter(echo => echo.state === 'sent');
    const open = stored.map(item => (item.refused ? null : known.get(item.op)) ?? echoOf(item));
    this.echoes.set([...sent.filter(echo => !open.includes(echo)), ...open]);
  }

  private async mine(): Promise<Outgoing[]> {
    const all = await (await shelf()).getAll('outgoing');
    // One written by an older version of this page has its text only.
    return all
      .filter(outgoing => outgoing.person === this.person)
      .map(outgoing => ({ ...NOTHING_ELSE, ...outgoing }));
  }

  private async dropOthers(person: number): Promise<void> {
    const db = await shelf();
    for (const outgoing of await db.getAll('outgoing')) {
      if (outgoing.person !== person) await db.delete('outgoing', outgoing.op);
    }
    for (const draft of await db.getAll('drafts')) {
      if (draft.person !== person) await db.delete('drafts', [draft.person, draft.room, draft.root]);
    }
  }

  private change(op: string, state: OutgoingState, refused: Outgoing['refused'] = null): void {
    this.echoes.set(all => all.map(echo => (echo.op === op ? { ...echo, state, refused } : echo)));
  }

  private forget(op: string): void {
    this.echoes.set(all => all.filter(echo => echo.op !== op));
  }

  private owner(): number {
    if (this.person === null) throw new Error('the outbox has no owner');
    return this.person;
  }
}

function byPlace(all: readonly Outgoing[]): Map<string, Outgoing[]> {
  const places = new Map<string, Outgoing[]>();
  for (const outgoing of all) {
    const place = `${outgoing.room}/${outgoing.root}`;
    places.set(place, [...(places.get(place) ?? []), outgoing]);
  }
  return places;
}

function echoOf(outgoing: Outgoing): Echo {
  return { ...outgoing, state: outgoing.refused ? 'refused' : 'waiting' };
}

/** No network, a busy or broken server, an ended session: the same message may be taken later. */
function isTemporary(error: HubError): boolean {
  return error.status === 0 || error.status >= 500 || [401, 408, 429].includes(error.status);
}

/** Without a secure context there are no locks; the operation id keeps a double send harmless. */
function alone(work: () => Promise<void>): Promise<void> {
  return navigator.locks ? navigator.locks.request(LOCK, work) : work();
}
