import type { StreamCommand } from './wire';

export type Topics = Record<string, number[]>;

type Watch = Extract<StreamCommand, { t: 'watch' }>;

/** More are only unanswered while nothing changes at all; what is forgotten here is asked for in full. */
const MOST_UNANSWERED = 50;

/**
 * What the server watches for us, and up to which mark we know it: after a cut or a while out of sight only what
 * changed since is asked for. `hub/kernel/RATIONALE.md` says why nothing is missed.
 */
export class WatchTelling {
  private told: Topics = {};
  private n = 0;
  private readonly unanswered = new Map<number, Topics>();
  private known: { v: string; topics: Topics } | null = null;

  constructor(private readonly send: (command: Watch) => void) {}

  /** Where nothing is watched yet, first what is known, with its mark; then all, so that the rest comes in full. */
  say(topics: Topics): void {
    if (same(topics, this.told)) return;
    const known = this.known && isEmpty(this.told) ? common(topics, this.known.topics) : {};
    if (this.known && !isEmpty(known)) this.tell(known, this.known.v);
    if (!same(topics, this.told)) this.tell(topics, null);
  }

  /** A frame says: what was told as `n` is known up to `v`. */
  heard(v: string, n: number): void {
    const topics = this.unanswered.get(n);
    if (!topics) return;
    this.known = { v, topics };
    this.forgetBefore(n);
  }

  /** What is no longer wanted may be put away by who asked for it, so it is not known any more. */
  keepOnly(topics: Topics): void {
    if (this.known) this.known = { v: this.known.v, topics: common(this.known.topics, topics) };
  }

  /** A new connection watches nothing yet. */
  cut(): void {
    this.told = {};
    this.unanswered.clear();
  }

  forget(): void {
    this.cut();
    this.known = null;
  }

  private tell(topics: Topics, since: string | null): void {
    this.told = topics;
    this.unanswered.set(++this.n, topics);
    this.forgetBefore(this.n - MOST_UNANSWERED);
    this.send({ t: 'watch', topics, since, n: this.n });
  }

  private forgetBefore(n: number): void {
    for (const older of this.unanswered.keys()) if (older < n) this.unanswered.delete(older);
  }
}

function common(topics: Topics, others: Topics): Topics {
  const kept = Object.entries(topics).map(([kind, keys]) => {
    const there = new Set(others[kind]);
    return [kind, keys.filter(key => there.has(key))] as const;
  });
  return Object.fromEntries(kept);
}

function same(some: Topics, others: Topics): boolean {
  return JSON.stringify(filled(some)) === JSON.stringify(filled(others));
}

function isEmpty(topics: Topics): boolean {
  return filled(topics).length === 0;
}

function filled(topics: Topics): [string, number[]][] {
  return Object.entries(topics).filter(([, keys]) => keys.length > 0);
}
