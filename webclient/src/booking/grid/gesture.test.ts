import { expect, test } from 'vitest';
import { HOUR } from '../../kernel/time';
import { changes, type Draft, gesture, type Step } from './gesture';

const DAY = Date.parse('2026-11-18T00:00:00+09:00');
const at = (hour: number) => DAY + hour * HOUR;
const BOOTH = { row: '4', place: 4, dayStart: DAY };
const ROOM = { row: '5', place: 5, dayStart: DAY };
const spot = (from: number, until: number) => ({ ...BOOTH, from: at(from), until: at(until) });

function after(...steps: Step[]): Draft | null {
  return steps.reduce<Draft | null>(gesture, null);
}

const span = (draft: Draft | null) => draft && [(draft.from - DAY) / HOUR, (draft.until - DAY) / HOUR];

const begun: Step = { t: 'begin', spot: spot(10, 10.25), grip: at(10) };

test('a drag over nothing draws from where it began', () => {
  const draft = after(begun, { t: 'drag', row: BOOTH, at: at(11.5) });
  expect(span(draft)).toEqual([10, 11.5]);
  expect(draft).toMatchObject({ booking: null, place: 4 });
});

test('drawn to the left it ends where it began; never shorter than a quarter of an hour', () => {
  expect(span(after(begun, { t: 'drag', row: BOOTH, at: at(9) }))).toEqual([9, 10]);
  expect(span(after(begun, { t: 'drag', row: BOOTH, at: at(10) }))).toEqual([10, 10.25]);
});

test('a drawn wish stays on its row', () => {
  expect(after(begun, { t: 'drag', row: ROOM, at: at(11) })).toMatchObject({ place: 4 });
});

const taken = (hold: 'both' | 'from' | 'until', grip: number): Step => ({
  t: 'take',
  booking: 7,
  spot: spot(10, 11),
  hold,
  by: 'pointer',
  grip: at(grip),
});

test('a booking moves with its length, to another row too', () => {
  const draft = after(taken('both', 10.5), { t: 'drag', row: ROOM, at: at(13.5) });
  expect(span(draft)).toEqual([13, 14]);
  expect(draft).toMatchObject({ booking: 7, row: '5', place: 5, origin: { place: 4, from: at(10) } });
});

test('its ends are stretched one by one, and never cross', () => {
  expect(span(after(taken('until', 11), { t: 'drag', row: BOOTH, at: at(12) }))).toEqual([10, 12]);
  expect(span(after(taken('until', 11), { t: 'drag', row: BOOTH, at: at(9) }))).toEqual([10, 10.25]);
  expect(span(after(taken('from', 10), { t: 'drag', row: BOOTH, at: at(9.5) }))).toEqual([9.5, 11]);
  expect(span(after(taken('from', 10), { t: 'drag', row: BOOTH, at: at(12) }))).toEqual([10.75, 11]);
});

test('nothing leaves its day', () => {
  expect(span(after(taken('both', 10), { t: 'drag', row: BOOTH, at: at(30) }))).toEqual([23, 24]);
  expect(span(after(taken('both', 10), { t: 'drag', row: BOOTH, at: at(-5) }))).toEqual([0, 1]);
});

test('on the row of another day the time of day stays', () => {
  const tomorrow = { row: '2026-11-19', place: 4, dayStart: DAY + 24 * HOUR };
  const draft = after(taken('both', 10), { t: 'drag', row: tomorrow, at: at(24 + 10) });
  expect(span(draft)).toEqual([34, 35]);
});

test('keys move a wish by quarters, change its length and its row', () => {
  const placed: Step = { t: 'place', spot: spot(10, 11), by: 'keys' };
  expect(span(after(placed, { t: 'shift', steps: 1 }))).toEqual([10.25, 11.25]);
  expect(span(after(placed, { t: 'stretch', steps: 2 }))).toEqual([10, 11.5]);
  expect(span(after(placed, { t: 'stretch', steps: -9 }))).toEqual([10, 10.25]);
  expect(after(placed, { t: 'row', row: ROOM })).toMatchObject({ place: 5, from: at(10) });
});

test('giving up leaves nothing, and steps on nothing are nothing', () => {
  expect(after(begun, { t: 'cancel' })).toBeNull();
  expect(gesture(null, { t: 'shift', steps: 1 })).toBeNull();
});

test('a booking that is let go where it was is not moved', () => {
  const still = after(taken('both', 10.5), { t: 'drag', row: BOOTH, at: at(10.5) }) as Draft;
  const moved = after(taken('both', 10.5), { t: 'drag', row: BOOTH, at: at(11) }) as Draft;
  expect([changes(still), changes(moved)]).toEqual([false, true]);
});

test('a wish that was put down is taken up where it lies', () => {
  const put: Step = { t: 'place', spot: spot(10, 11), by: 'pointer' };
  const moved = after(put, { t: 'row', row: ROOM }, { t: 'shift', steps: 4 });
  const again = [
    { t: 'grab', hold: 'both', grip: at(11.5) } as const,
    { t: 'drag', row: ROOM, at: at(12.5) } as const,
  ].reduce<Draft | null>(gesture, moved);
  expect(span(again)).toEqual([12, 13]);
});
