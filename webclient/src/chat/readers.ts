import type { RoomPointers } from '../kernel/wire';

/**
 * How many have read message `n`: every member whose public pointer stands at it or past it, minus the author,
 * whose own pointer moved when posting.
 */
export function readersOf(pointers: RoomPointers, n: number): number {
  let readers = 0;
  for (const [at = 0, count = 0] of pointers.counts) if (at >= n) readers += count;
  return Math.max(0, readers - 1);
}

/** Whom the message was meant for: all members but the author. */
export function audienceOf(pointers: RoomPointers): number {
  return Math.max(0, pointers.members - 1);
}

/** The counts reach back 200 messages; before that only the reader list knows. */
const COUNTED_MESSAGES = 200;

export function isCounted(n: number, head: number): boolean {
  return n > head - COUNTED_MESSAGES;
}
