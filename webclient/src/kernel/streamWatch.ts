import type { Topics, WatchTelling } from './streamTelling';

const SETTLE_MS = 80;
/** The server's limit for one connection, over all topics. */
const MOST_KEYS = 1_000;
/** Of these, people: more than any screen shows, fewer than would crowd out the seats of a floor. */
const MOST_PEOPLE = 300;
/** Looking up something in another tab is not going away. */
const UNSEEN_MS = 5_000;

/** Who and what is on screen: several parts of the page ask, the server hears one set; none while the tab is hidden. */
export class WatchSet {
  private readonly owners = new Map<string, readonly number[]>();
  private readonly others = new Map<string, Map<string, readonly number[]>>();
  private readonly rooms = new Map<string, number>();
  private settling: ReturnType<typeof setTimeout> | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private seen = true;

  constructor(
    private readonly telling: WatchTelling,
    private readonly page: Document = document,
  ) {}

  start(): void {
    this.page.addEventListener('visibilitychange', this.looked);
    this.looked();
  }

  /** Forgets what is known too: the next start may belong to somebody else. */
  stop(): void {
    this.page.removeEventListener('visibilitychange', this.looked);
    clearTimeout(this.leaving);
    clearTimeout(this.settling);
    this.telling.forget();
  }

  people(owner: string, ids: readonly number[]): void {
    this.owners.delete(owner);
    if (ids.length > 0) this.owners.set(owner, ids);
    this.settle();
  }

  /** What else is on the screen of `owner`: the keys of one live kind. */
  keys(owner: string, kind: string, keys: readonly number[]): void {
    const owners = this.others.get(kind) ?? new Map<string, readonly number[]>();
    if (keys.length > 0) owners.set(owner, keys);
    else owners.delete(owner);
    if (owners.size > 0) this.others.set(kind, owners);
    else this.others.delete(kind);
    this.settle();
  }

  /** The room of `owner` and who types and reads there; a thread beside it has an owner of its own. */
  openRoom(owner: string, room: number | null): void {
    if (room === null) this.rooms.delete(owner);
    else this.rooms.set(owner, room);
    this.settle();
  }

  /** A new connection watches nothing yet. */
  repeat(): void {
    this.telling.cut();
    this.flush();
  }

  private looked = () => {
    clearTimeout(this.leaving);
    if (this.page.visibilityState === 'visible') this.see(true);
    else this.leaving = setTimeout(() => this.see(false), UNSEEN_MS);
  };

  private see(seen: boolean): void {
    if (seen === this.seen) return;
    this.seen = seen;
    this.flush();
  }

  private settle(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.flush(), SETTLE_MS);
  }

  private flush(): void {
    clearTimeout(this.settling);
    const topics = this.topics();
    this.telling.keepOnly(topics);
    this.telling.say(this.seen ? topics : {});
  }

  private topics(): Topics {
    const rooms = [...new Set(this.rooms.values())];
    const others = Object.fromEntries(
      [...this.others].map(([kind, owners]) => [kind, [...new Set([...owners.values()].flat())]]),
    );
    const taken = 2 * rooms.length + Object.values(others).flat().length;
    const people = this.merged(Math.min(MOST_PEOPLE, MOST_KEYS - taken));
    return { ...others, 'presence.states': people, 'chat.pointers': rooms, 'chat.typing': rooms };
  }

  /** The newest owner comes first, so that what was just scrolled into view is never the part cut off. */
  private merged(most: number): number[] {
    const newestFirst = [...this.owners.values()].reverse().flat();
    return [...new Set(newestFirst)].slice(0, most).sort((a, b) => a - b);
  }
}
