import { ms, SECOND } from '../device/clock';
import { ask, asRefusal, type Refusal } from '../device/hub';
import type { Waiting } from './idle';
import { strike, waiting, writeDown } from './queue';
import type { KioskReceipts, KioskTapped, TapCard } from './wire';

/** Who stands there does not wait longer for a card to be answered; it is queued then. */
const PATIENCE = 4 * SECOND;

/** What became of a card. */
export type Outcome =
  | { tap: TapCard; answer: KioskTapped }
  /** The hub does not take it. */
  | { tap: TapCard; refused: Refusal }
  /** The hub was not reached: it waits. */
  | { tap: TapCard; refused: null };

/** Cards on their way to the hub, one after the other: it takes them only in the order of their counters. */
export class Cards {
  private line: Promise<unknown> = Promise.resolve();
  /** Those that somebody waits for. */
  private readonly live = new Set<number>();

  constructor(private readonly key: string) {}

  /** Written down at once, sent when those before it are. */
  async read(card: string, at: number): Promise<Outcome> {
    const tap = await writeDown(card, at);
    this.live.add(tap.counter);
    return this.inLine(() => this.tap(tap)).finally(() => this.live.delete(tap.counter));
  }

  /** Sends what waits. */
  flush(): Promise<void> {
    return this.inLine(() => this.sendWaiting());
  }

  async waiting(): Promise<Waiting> {
    const taps = await this.queued();
    const last = taps.at(-1);
    return { count: taps.length, last: last ? ms(last.at) : null };
  }

  private async tap(tap: TapCard): Promise<Outcome> {
    try {
      await this.sendWaiting();
      const answer = await ask<KioskTapped>('POST', '/api/kiosk/tap', tap, this.key, PATIENCE);
      await strike([tap.counter]);
      return { tap, answer };
    } catch (cause) {
      const refused = asRefusal(cause);
      if (!forGood(refused)) return { tap, refused: null };
      await strike([tap.counter]);
      return { tap, refused };
    }
  }

  private async sendWaiting(): Promise<void> {
    for (let taps = await this.queued(); taps.length > 0; taps = await this.queued()) {
      const { receipts } = await ask<KioskReceipts>('POST', '/api/kiosk/queue', { taps }, this.key, PATIENCE);
      if (receipts.length === 0) return;
      await strike(receipts.map(one => one.counter));
    }
  }

  private async queued(): Promise<TapCard[]> {
    return (await waiting()).filter(one => !this.live.has(one.counter));
  }

  private inLine<T>(job: () => Promise<T>): Promise<T> {
    const next = this.line.then(job, job);
    this.line = next.catch(() => {});
    return next;
  }
}

/** Sent again it would be refused again. */
const forGood = ({ status }: Refusal) =>
  status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
