import { memo } from 'react';
import { seatInside } from '../../draw/floor';
import { tierAt } from '../../draw/level';
import { seatClass } from '../../draw/seat';
import { shift } from '../../draw/svg';
import type { Seat } from '../model/sketch';
import { planSeat } from './drawing';

interface SeatNodeProps {
  seat: Seat;
  s: number;
  chosen: boolean;
}

/** One seat; drawn anew only when it or the scale's step changes. */
export const SeatNode = memo(
  ({ seat, s, chosen }: SeatNodeProps) => {
    const look = { state: seat.mode === 'UNAVAILABLE' ? 'CLOSED' : chosen ? 'PICKED' : 'FREE' } as const;
    const inside = seatInside(planSeat(seat), look, tierAt(s), s);
    return (
      <g
        className={seatClass(look)}
        data-kind={seat.kind}
        data-state={look.state}
        data-code={seat.code}
        transform={shift(...seat.at)}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the hub, texts are escaped there
        dangerouslySetInnerHTML={{ __html: inside }}
      />
    );
  },
  (before, after) =>
    before.seat === after.seat &&
    before.chosen === after.chosen &&
    tierAt(before.s) === tierAt(after.s) &&
    Math.abs(before.s - after.s) / after.s < 0.08,
);
