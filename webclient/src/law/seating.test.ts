import { describe, expect, it } from 'vitest';
import {
  lends,
  type SeatingEvent,
  withLives,
  withMine,
  withMySitting,
  withNotice,
  withRead,
} from '../seating/fold';
import type { FloorDay, MySitting, MySittings, SeatLive, SeatNotice } from '../seating/wire';

/** What a client held before, what the stream said, what the server answers afterwards. The server's test `SeatLawIT` recorded it and fails when it would record anything else. */
interface Recording {
  name: string;
  viewer: number;
  before: Held;
  /** What a command of the viewer was answered with. */
  answer: MySitting | null;
  frames: { s?: number; t: string; d: unknown }[];
  after: Held;
}

interface Held {
  day: FloorDay;
  mine: MySittings;
  /** What of the day is not moved on but asked anew. */
  asked: string;
}

const recordings = Object.values(
  import.meta.glob<Recording>('./seating/*.json', { eager: true, import: 'default' }),
);

/** Those upon which the client asks for the day again; of plans for one's own sittings, too. */
const ASK_ANEW = ['seating.zones', 'seating.rules', 'seating.plans'];

function eventOf({ s = 0, t, d }: Recording['frames'][number], day: string): SeatingEvent[] {
  switch (t) {
    case 'seating.seats':
      return [{ t: 'lives', s, day, lives: d as SeatLive[] }];
    case 'seating.mine':
      return [{ t: 'mine', s, sitting: (d as { sitting: MySitting }).sitting }];
    case 'seating.noticed':
      return [{ t: 'notice', s, notice: (d as { notice: SeatNotice }).notice }];
    case 'seating.noticesRead':
      return [{ t: 'read', s, upTo: (d as { upTo: number }).upTo }];
    default:
      return [];
  }
}

const dayAfter = (day: FloorDay, event: SeatingEvent): FloorDay =>
  event.t === 'lives' ? withLives(day, event.lives) : day;

function mineAfter(mine: MySittings, event: SeatingEvent): MySittings {
  if (event.t === 'mine') return withMine(mine, event.sitting, event.s);
  if (event.t === 'notice') return withNotice(mine, event.notice, event.s);
  return event.t === 'read' ? withRead(mine, event.upTo) : mine;
}

/** The position moves with every event of the log; seats have no order. */
const still = (day: FloorDay) => ({ ...day, seq: 0, seats: [...day.seats].sort((a, b) => a.seat - b.seat) });

describe('what was held, moved on by the stream, is what the server answers', () => {
  it('has recordings to tell it from', () => expect(recordings.length).toBeGreaterThan(35));

  it.each(recordings.map(recording => [recording.name, recording] as const))('%s', (_, recording) => {
    const { before, after, answer, viewer } = recording;
    const events = recording.frames.flatMap(frame => eventOf(frame, before.day.day));
    expect(still(events.reduce(dayAfter, before.day))).toEqual(still(after.day));
    if (!recording.frames.some(({ t }) => t === 'seating.plans'))
      expect({ ...events.reduce(mineAfter, before.mine), seq: 0 }).toEqual(after.mine);
    if (answer) {
      const shown = withMySitting(before.day, answer, viewer);
      expect(still(events.reduce(dayAfter, shown))).toEqual(still(after.day));
      const adopted = withMine(before.mine, answer, 0);
      expect({ ...events.reduce(mineAfter, adopted), seq: 0 }).toEqual(after.mine);
    }
  });

  it.each(
    recordings.map(recording => [recording.name, recording] as const),
  )('%s: what is asked anew is said', (_, { before, after, frames }) => {
    if (before.asked === after.asked) return;
    const day = { ...before.day, ...(JSON.parse(before.asked) as Pick<FloorDay, 'rights'>) };
    const told = frames.flatMap(frame => eventOf(frame, day.day));
    const lent = told.some(event => event.t === 'lives' && lends(day, event.lives));
    expect(lent || frames.some(({ t }) => ASK_ANEW.includes(t))).toBe(true);
  });
});
