import { asHubError, type HubError } from './http';
import { createStore } from './store';

/** `value` stays while it is loaded anew; an error beside it means that it may be old. */
export interface Held<S> {
  value: S | null;
  error: HubError | null;
}

/** A snapshot of the server, moved on by events. `fold` gives null for what is gone. */
export class Live<S extends { seq: number }, E> {
  readonly state = createStore<Held<S>>({ value: null, error: null });
  private loads = 0;
  /** Events that came while a snapshot was on its way; some of them are newer than it. */
  private meanwhile: E[] | null = null;

  constructor(
    private readonly ask: () => Promise<S>,
    private readonly fold: (held: S, event: E) => S | null,
    private readonly gone: () => HubError | null = () => null,
  ) {}

  /** Does nothing when what is held is at `seq` or later. */
  async load(seq = Number.POSITIVE_INFINITY): Promise<void> {
    const held = this.state.get().value;
    if (held && held.seq >= seq) return;
    const load = ++this.loads;
    this.meanwhile ??= [];
    try {
      const snapshot = await this.ask();
      if (load === this.loads) this.take(snapshot);
    } catch (cause) {
      if (load !== this.loads) return;
      this.meanwhile = null;
      const error = asHubError(cause);
      this.state.set(now => ({ value: error.status === 404 ? null : now.value, error }));
    }
  }

  hear(event: E): void {
    this.meanwhile?.push(event);
    const { value } = this.state.get();
    if (value) this.put(this.fold(value, event));
  }

  /** Changes what is shown before the server has said so. */
  change(to: (held: S) => S): void {
    this.state.set(now => (now.value ? { ...now, value: to(now.value) } : now));
  }

  /** Nothing of what one person saw is shown to the next. */
  forget(): void {
    this.loads++;
    this.meanwhile = null;
    this.state.set({ value: null, error: null });
  }

  private take(snapshot: S): void {
    const events = this.meanwhile ?? [];
    this.meanwhile = null;
    this.put(events.reduce<S | null>((held, event) => held && this.fold(held, event), snapshot));
  }

  private put(value: S | null): void {
    if (value !== this.state.get().value || this.state.get().error)
      this.state.set({ value, error: value ? null : this.gone() });
  }
}
