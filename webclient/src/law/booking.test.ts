import { describe, expect, it } from 'vitest';
import { type BookingEvent, isBookingEvent } from '../booking/events';
import { applyDayEvent } from '../booking/fold/day';
import { applyMineEvent } from '../booking/fold/mine';
import type { Block, Bookings, DayBlocks } from '../kernel/wire';

/** What a client held before, what the stream said, what the server answers afterwards. The server's test `BookingLawIT` recorded it and fails when it would record anything else. */
interface Recording {
  name: string;
  before: Held;
  frames: { s: number; t: string; d: unknown }[];
  after: Held;
}

interface Held {
  day: DayBlocks;
  mine: Bookings;
}

const recordings = Object.values(
  import.meta.glob<Recording>('./booking/*.json', { eager: true, import: 'default' }),
);
const window = { from: '2026-11-17T15:00:00Z', until: '2026-11-19T15:00:00Z' };

/** The position moves with every event of the log, whatever it is about; blocks have no order. */
const still = (day: DayBlocks) => ({ ...day, seq: 0, blocks: [...day.blocks].sort(byKey) });
const byKey = (a: Block, b: Block) => a.booking - b.booking || a.space - b.space;

describe('what was held, moved on by the stream, is what the server answers', () => {
  it('has recordings to tell it from', () => expect(recordings.length).toBeGreaterThan(30));

  it.each(recordings.map(recording => [recording.name, recording] as const))('%s', (_, recording) => {
    const events = recording.frames.filter(isBookingEvent) as BookingEvent[];
    const { before, after } = recording;
    expect(still(events.reduce(applyDayEvent, before.day))).toEqual(still(after.day));
    const mine = events.reduce(applyMineEvent, { ...before.mine, ...window });
    expect(mine.bookings).toEqual(after.mine.bookings);
  });
});
