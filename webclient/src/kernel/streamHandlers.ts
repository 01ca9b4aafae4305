/** `seq` is the frame's place in the log; null for what is ephemeral. */
export type Handler<D = unknown> = (data: D, seq: number | null) => void;

/** Who wants to hear of what. */
export class Handlers {
  private readonly byKind = new Map<string, Set<Handler>>();

  on(kind: string, handler: Handler): () => void {
    const known = this.byKind.get(kind) ?? new Set();
    this.byKind.set(kind, known.add(handler));
    return () => known.delete(handler);
  }

  tell(kind: string, data: unknown, seq: number | null): void {
    for (const handler of this.byKind.get(kind) ?? []) guarded(() => handler(data, seq));
  }
}

/** One broken reader must not cost the others their event. */
function guarded(action: () => void): void {
  try {
    action();
  } catch (bug) {
    reportError(bug);
  }
}
