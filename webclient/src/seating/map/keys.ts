import { byDigits, inOrder, neighbour, type PlanSeat, WAYS } from '../draw';

const TYPING_MS = 1200;

/** Where the keyboard goes from a seat: arrows over the whole floor, Home, End and digits in its zone. */
export class SeatKeys {
  private digits = '';
  private typed = 0;

  constructor(private readonly seats: readonly PlanSeat[]) {}

  /** @returns the place in the plan to go to; null: the key means nothing here */
  next(key: string, from: number, now: number): number | null {
    const seat = this.seats[from];
    if (!seat) return null;
    const way = WAYS[key];
    if (way) return this.at(neighbour(this.seats, seat, way));
    const zone = inOrder(this.seats.filter(one => one.zone === seat.zone));
    if (key === 'Home') return this.at(zone[0]);
    if (key === 'End') return this.at(zone.at(-1));
    if (!/^\d$/.test(key)) return null;
    this.digits = now - this.typed > TYPING_MS ? key : this.digits + key;
    this.typed = now;
    return this.at(byDigits(zone, this.digits));
  }

  private at(seat: PlanSeat | null | undefined): number | null {
    return seat ? this.seats.indexOf(seat) : null;
  }
}
