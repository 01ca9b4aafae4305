/** Full jitter between half a second and a ceiling that doubles with every failure, 30 s at most. */
const FLOOR_MS = 500;
const FIRST_CEILING_MS = 2_000;
const CEILING_MS = 30_000;

export function backoff(failures: number, random: () => number = Math.random): number {
  const ceiling = Math.min(CEILING_MS, FIRST_CEILING_MS * 2 ** Math.min(failures, 10));
  return FLOOR_MS + random() * (ceiling - FLOOR_MS);
}
