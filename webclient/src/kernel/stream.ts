import { HubError, http } from './http';
import { createStore } from './store';
import { ActivityReporter } from './streamActivity';
import { backoff } from './streamBackoff';
import { type StayAway, stayAway, TOO_MANY_FRAMES } from './streamClose';
import { type Handler, Handlers } from './streamHandlers';
import { type Link, type OpenLink, openEvents, openSocket } from './streamLink';
import { WatchTelling } from './streamTelling';
import { onWake } from './streamWake';
import { WatchSet } from './streamWatch';
import type { DurableKinds, LiveKinds, StreamCommand, Welcome } from './wire';

/** `lost` is not worth a word: most cuts heal within two seconds. `since` is the last sign of life (epoch ms). */
export type Connection =
  | { phase: 'idle' | 'opening' | 'live' }
  | { phase: 'lost' | 'reconnecting'; since: number }
  | { phase: 'ended'; reason: StayAway };

type Kinds = DurableKinds & LiveKinds;

interface Frame {
  s?: number;
  t: string;
  d: unknown;
  v?: string;
  n?: number;
}

export interface StreamDeps {
  /** The best way first; after two failures to open, the next one is tried. */
  ways: readonly OpenLink[];
  /** False when the session is gone: a failed handshake does not say why. */
  signedIn: () => Promise<boolean>;
  random?: () => number;
}

const QUIET_MS = 2_000;
const PROBE_MS = 3_000;
const OPENING_MS = 6_000;
/** How much longer than the promised ping the line may be silent. */
const PING_GRACE_MS = 10_000;
const TRIES_PER_WAY = 2;
const PENALTY_MS = 5_000;

/** The one connection of this tab: keeps its position, comes back by itself, hands every event out once and in order. */
export class Stream {
  readonly connection = createStore<Connection>({ phase: 'idle' });

  private readonly handlers = new Handlers();
  private readonly telling = new WatchTelling(command => this.send(command));
  private readonly watch = new WatchSet(this.telling);
  private readonly activity = new ActivityReporter(command => this.send(command));
  private position: { epoch: string; seq: number } | null = null;
  private link: Link | null = null;
  private welcomed = false;
  private way = 0;
  private failuresOfWay = 0;
  private failures = 0;
  private heard = 0;
  private pingMs = 25_000;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private stopWake: (() => void) | undefined;

  constructor(private readonly deps: StreamDeps) {}

  start(): void {
    if (this.wanted()) return;
    this.activity.start();
    this.watch.start();
    this.stopWake = onWake(() => this.wake());
    this.connection.set({ phase: 'opening' });
    this.open();
  }

  /** Forgets the position too: the next start may belong to somebody else. */
  stop(): void {
    this.end({ phase: 'idle' });
    this.position = null;
  }

  /** @returns how to stop listening */
  on<K extends keyof Kinds>(kind: K, handler: Handler<Kinds[K]>): () => void {
    return this.handlers.on(kind, handler as Handler);
  }

  /** Called when what is held must be loaded anew; a snapshot at `seq` or later is new enough. */
  onReset(reload: (seq: number) => void): () => void {
    return this.handlers.on('reset', (_, seq) => reload(seq ?? 0));
  }

  /** Called at every welcome, after the resets: the moment to try again what the network refused. */
  onLive(live: () => void): () => void {
    return this.handlers.on('live', live);
  }

  /** People whose state is on the screen of `owner`; the newest 300 over all owners are watched. */
  setWatchedPeople(owner: string, ids: readonly number[]): void {
    this.watch.people(owner, ids);
  }

  /** Other things on the screen of `owner`, by live kind; an empty list lets go. */
  setWatched(owner: string, kind: string, keys: readonly number[]): void {
    this.watch.keys(owner, kind, keys);
  }

  setOpenRoom(room: number | null, owner = 'room'): void {
    this.watch.openRoom(owner, room);
  }

  typing(room: number): void {
    this.send({ t: 'typing', room });
  }

  /** Tries at once instead of waiting for the next turn; a try under way is not disturbed. */
  tryNow(): void {
    if (this.link || !this.wanted()) return;
    this.failures = 0;
    this.open();
  }

  /** Epoch ms of the last sign of life, 0 before the first. */
  heardAt(): number {
    return this.heard;
  }

  private open(): void {
    clearTimeout(this.retry);
    const openLink = this.deps.ways[this.way % this.deps.ways.length] as OpenLink;
    const since = this.position && `${this.position.epoch}:${this.position.seq}`;
    const link: Link = openLink(since, {
      text: text => link === this.link && this.text(text),
      closed: code => link === this.link && this.closed(code),
    });
    this.link = link;
    this.expect(OPENING_MS);
  }

  private text(text: string): void {
    this.heard = Date.now();
    for (const line of text.split('\n')) if (line) this.frame(JSON.parse(line) as Frame);
    if (this.welcomed) this.expect(this.pingMs + PING_GRACE_MS);
  }

  private frame({ s, t, d, v, n }: Frame): void {
    if (t === 'welcome') this.welcome(d as Welcome);
    else if (t === 'ping') this.send({ t: 'pong' });
    else if (s === undefined) this.handlers.tell(t, d, null);
    else this.durable(s, t, d);
    if (v !== undefined && n !== undefined) this.telling.heard(v, n);
  }

  private durable(s: number, t: string, d: unknown): void {
    if (!this.position || s <= this.position.seq) return;
    this.handlers.tell(t, d, s);
    this.position.seq = s;
  }

  private welcome({ mode, epoch, seq, pingMs }: Welcome): void {
    this.welcomed = true;
    this.failures = 0;
    this.failuresOfWay = 0;
    this.pingMs = pingMs;
    this.become({ phase: 'live' });
    if (mode === 'RESET') {
      this.position = { epoch, seq };
      this.telling.forget();
      this.handlers.tell('reset', null, seq);
    }
    this.watch.repeat();
    this.activity.greet();
    this.handlers.tell('live', null, null);
  }

  private closed(code: number): void {
    const reason = stayAway(code);
    const penalty = code === TOO_MANY_FRAMES ? PENALTY_MS : 0;
    if (reason) this.end({ phase: 'ended', reason });
    else this.lost(backoff(this.failures, this.deps.random) + penalty);
  }

  private silent(): void {
    this.lost(this.welcomed ? 0 : backoff(this.failures, this.deps.random));
  }

  private lost(waitMs: number): void {
    if (!this.welcomed) this.failedToOpen();
    this.failures++;
    this.drop();
    const { phase } = this.connection.get();
    if (phase === 'live' || phase === 'opening') {
      this.become({ phase: 'lost', since: this.heard || Date.now() });
      this.quiet = setTimeout(() => this.admit(), QUIET_MS);
    }
    this.retry = setTimeout(() => this.open(), waitMs);
  }

  private failedToOpen(): void {
    if (++this.failuresOfWay >= TRIES_PER_WAY) {
      this.way++;
      this.failuresOfWay = 0;
    }
    const ask = this.deps.signedIn().catch(() => true);
    ask.then(yes => !yes && this.wanted() && this.end({ phase: 'ended', reason: 'signIn' }));
  }

  private admit(): void {
    const now = this.connection.get();
    if (now.phase === 'lost') this.connection.set({ phase: 'reconnecting', since: now.since });
  }

  private wake(): void {
    if (this.welcomed) this.probe();
    else this.tryNow();
  }

  private probe(): void {
    this.send({ t: 'ping' });
    this.expect(PROBE_MS);
  }

  private expect(withinMs: number): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.silent(), withinMs);
  }

  private send(command: StreamCommand): void {
    if (this.welcomed) this.link?.send(command);
  }

  private wanted(): boolean {
    const { phase } = this.connection.get();
    return phase !== 'idle' && phase !== 'ended';
  }

  private drop(): void {
    clearTimeout(this.silence);
    const link = this.link;
    this.link = null;
    this.welcomed = false;
    link?.close();
  }

  private end(connection: Connection): void {
    this.drop();
    clearTimeout(this.retry);
    this.activity.stop();
    this.watch.stop();
    this.stopWake?.();
    this.become(connection);
  }

  private become(connection: Connection): void {
    clearTimeout(this.quiet);
    this.connection.set(connection);
  }
}

async function signedIn(): Promise<boolean> {
  return http.get('/api/session').then(
    () => true,
    cause => !(cause instanceof HubError && cause.status === 401),
  );
}

/** This tab's stream. */
export const stream = new Stream({ ways: [openSocket, openEvents(http.post)], signedIn });
