import { shortCode } from './geometry';
import type { PlanSeat, Point } from './plan';

export type Way = 'UP' | 'DOWN' | 'LEFT' | 'RIGHT';

export const WAYS: Record<string, Way> = {
  ArrowUp: 'UP',
  ArrowDown: 'DOWN',
  ArrowLeft: 'LEFT',
  ArrowRight: 'RIGHT',
};

const AHEAD: Record<Way, (dx: number, dy: number) => number> = {
  UP: (_, dy) => -dy,
  DOWN: (_, dy) => dy,
  LEFT: dx => -dx,
  RIGHT: dx => dx,
};

/** The nearest in this direction, within 45° to either side. */
export function neighbour<S extends { at: Point }>(seats: readonly S[], from: S, way: Way): S | null {
  let best: S | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const seat of seats) {
    if (seat === from) continue;
    const [dx, dy] = [seat.at[0] - from.at[0], seat.at[1] - from.at[1]];
    const ahead = AHEAD[way](dx, dy);
    const far = Math.hypot(dx, dy);
    if (ahead <= 0 || ahead < far * Math.SQRT1_2 - 1e-9 || far >= least) continue;
    [best, least] = [seat, far];
  }
  return best;
}

/** By number, as the seats of a zone are counted. */
export const inOrder = <S extends Pick<PlanSeat, 'order' | 'code'>>(seats: readonly S[]): S[] =>
  [...seats].sort((a, b) => a.order - b.order || a.code.localeCompare(b.code, 'en', { numeric: true }));

/** The seat whose number these digits are, or the first that begins with them; leading zeros do not matter. */
export function byDigits<S extends Pick<PlanSeat, 'code'>>(seats: readonly S[], digits: string): S | null {
  const number = (seat: S) => shortCode(seat.code).replace(/^0+/, '');
  const typed = digits.replace(/^0+/, '');
  if (!typed) return null;
  return (
    seats.find(seat => number(seat) === typed) ?? seats.find(seat => number(seat).startsWith(typed)) ?? null
  );
}
