/** The live stream of what happens. */
export const stream = {
  start(): void {},
  stop(): void {},
  /** Calls `handler` with the body of every frame of that kind; returns how to stop listening. */
  on<T>(_kind: string, _handler: (body: T, seq: number | null) => void): () => void {
    return () => {};
  },
  /** People whose state is on the screen of `owner` (≤ 300 over all owners). */
  setWatchedPeople(_owner: string, _ids: readonly number[]): void {},
  setOpenRoom(_room: number | null): void {},
};
