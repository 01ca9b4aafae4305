import { DAY } from '../../kernel/time';
import { STEP, type Stretch } from '../times';
import type { Spot } from './rows';

/** What is being drawn on the grid: a wish for something new, or a booking of mine under way to another time or row. */
export interface Draft extends Spot {
  /** null: something new. */
  booking: number | null;
  /** Where a booking was; the same as the draft for something new. */
  origin: Spot;
  /** What a key or the pointer moves. `rest` stands still and shows its handles. */
  hold: 'rest' | 'both' | 'from' | 'until';
  by: 'pointer' | 'keys' | 'offer';
  /** Where the pointer took hold, as time. */
  grip: number;
}

export type Step =
  | { t: 'place'; spot: Spot; by: Draft['by'] }
  | { t: 'take'; booking: number; spot: Spot; hold: 'both' | 'from' | 'until'; by: Draft['by']; grip: number }
  | { t: 'grab'; hold: 'both' | 'from' | 'until'; grip: number }
  | { t: 'begin'; spot: Spot; grip: number }
  | { t: 'drag'; row: RowPlace; at: number }
  | { t: 'shift'; steps: number }
  | { t: 'stretch'; steps: number }
  | { t: 'row'; row: RowPlace }
  | { t: 'rest' }
  | { t: 'cancel' };

export interface RowPlace {
  row: string;
  place: number;
  dayStart: number;
}

const restingAt = (spot: Spot, by: Draft['by']): Draft => ({
  ...spot,
  booking: null,
  origin: spot,
  hold: 'rest',
  by,
  grip: spot.from,
});

/** One change of what is drawn. Pure: what it means is decided when it is let go. */
export function gesture(draft: Draft | null, step: Step): Draft | null {
  switch (step.t) {
    case 'place':
      return restingAt(step.spot, step.by);
    case 'take':
      return {
        ...step.spot,
        booking: step.booking,
        origin: step.spot,
        hold: step.hold,
        by: step.by,
        grip: step.grip,
      };
    case 'begin':
      return { ...restingAt(step.spot, 'pointer'), hold: 'until', grip: step.grip };
    case 'cancel':
      return null;
    default:
      return draft && moved(draft, step);
  }
}

function moved(draft: Draft, step: Exclude<Step, { t: 'place' | 'take' | 'begin' | 'cancel' }>): Draft {
  switch (step.t) {
    case 'grab':
      return { ...draft, origin: originOf(draft), hold: step.hold, by: 'pointer', grip: step.grip };
    case 'drag':
      return dragged(draft, step.row, step.at);
    case 'shift':
      return { ...draft, ...kept(draft, step.steps * STEP), by: 'keys' };
    case 'stretch':
      return { ...draft, ...stretched(draft, step.steps * STEP), by: 'keys' };
    case 'row':
      return onRow({ ...draft, by: 'keys' }, step.row);
    case 'rest':
      return { ...draft, hold: 'rest' };
  }
}

/** A wish has no place to go back to: it is dragged from where it lies. */
function originOf({ booking, origin, row, place, dayStart, from, until }: Draft): Spot {
  return booking === null ? { row, place, dayStart, from, until } : origin;
}

function dragged(draft: Draft, row: RowPlace, at: number): Draft {
  switch (draft.hold) {
    case 'rest':
      return draft;
    case 'both': {
      const there = onRow(draft, row);
      const length = draft.until - draft.from;
      const from = draft.origin.from + snap(at - draft.grip);
      return { ...there, ...inDay({ from, until: from + length }, there.dayStart) };
    }
    case 'from':
      return { ...draft, ...ordered(Math.min(at, draft.until - STEP), draft.until, draft.dayStart) };
    case 'until': {
      // A new wish is drawn to both sides of where it began.
      if (draft.booking === null && at < draft.grip)
        return { ...draft, ...ordered(at, Math.max(draft.grip, at + STEP), draft.dayStart) };
      const from = draft.booking === null ? Math.max(draft.grip, draft.dayStart) : draft.from;
      return { ...draft, ...ordered(from, Math.max(at, from + STEP), draft.dayStart) };
    }
  }
}

const snap = (ms: number) => Math.round(ms / STEP) * STEP;

function onRow(draft: Draft, { row, place, dayStart }: RowPlace): Draft {
  const days = dayStart - draft.dayStart;
  return { ...draft, row, place, dayStart, from: draft.from + days, until: draft.until + days };
}

function kept({ from, until, dayStart }: Draft, ms: number): Stretch {
  return inDay({ from: from + ms, until: until + ms }, dayStart);
}

function stretched({ from, until, dayStart }: Draft, ms: number): Stretch {
  return ordered(from, Math.max(until + ms, from + STEP), dayStart);
}

/** The whole stretch is pushed back into its day. */
function inDay({ from, until }: Stretch, dayStart: number): Stretch {
  const early = Math.max(0, dayStart - from);
  const late = Math.max(0, until - (dayStart + DAY));
  return { from: from + early - late, until: until + early - late };
}

function ordered(from: number, until: number, dayStart: number): Stretch {
  return { from: Math.max(dayStart, from), until: Math.min(dayStart + DAY, until) };
}

/** Whether letting go now would change anything. */
export function changes(draft: Draft): boolean {
  const { origin } = draft;
  return (
    draft.booking === null ||
    origin.place !== draft.place ||
    origin.from !== draft.from ||
    origin.until !== draft.until
  );
}
