import { expect, test } from 'vitest';
import { MINUTE, SECOND } from '../device/clock';
import { age } from './link';
import { acted, answered, extended, firstZone, fresh, PLAIN, see, ticked, touched } from './screen';
import { doneOf, instant, NOW, offerOf, sessionOf } from './testing';

const IDLE = fresh({ heard: NOW, broken: false });
const MISAKI = answered(IDLE, { session: sessionOf(), unknown: null }, NOW);
const refusal = {
  code: 'seat.taken',
  message: 'ほかの方が先にとりました。',
  seat: 14,
  number: 'D-14',
  at: instant('9:02'),
  alternatives: [offerOf(15, 'D-15')],
};

test('a card opens a session of twenty seconds', () => {
  expect(MISAKI.view).toEqual({ kind: 'proposal' });
  expect(MISAKI.ends).toBe(NOW + 20 * SECOND);
  expect(ticked(MISAKI, NOW + 19 * SECOND)).toBe(MISAKI);
});

test('when its time is over the screen forgets the person', () => {
  const named = { ...MISAKI, names: new Map([[13, '山本']]), looks: { ...PLAIN, big: true } };
  expect(ticked(named, NOW + 20 * SECOND)).toEqual(IDLE);
});

test('a touch brings the whole time back until the hub says it was often enough', () => {
  expect(touched(MISAKI, NOW + 15 * SECOND).ends).toBe(NOW + 35 * SECOND);
  const worn = extended(MISAKI, sessionOf({ touches: 0 }));
  expect(touched(worn, NOW + 15 * SECOND).ends).toBe(NOW + 20 * SECOND);
});

test('who wishes has sixty seconds, and large letters', () => {
  const slow = sessionOf({
    seconds: 60,
    expires: new Date(NOW + 60_000).toISOString(),
    wishes: { seconds: 60, confirmSeat: true, bigText: true },
  });
  const screen = answered(IDLE, { session: slow, unknown: null }, NOW);
  expect(touched(screen, NOW + SECOND).ends).toBe(NOW + 61 * SECOND);
  expect(screen.looks.big).toBe(true);
});

test('what is done closes by itself after five seconds', () => {
  const done = acted(MISAKI, { session: sessionOf(), done: doneOf(), refusal: null }, NOW);
  expect(done.view.kind).toBe('done');
  expect(ticked(done, NOW + 5 * SECOND).view.kind).toBe('idle');
  expect(extended(done, sessionOf()).ends).toBe(done.ends);
});

test('what is taken back leads to the proposal again', () => {
  const session = sessionOf({ proposal: offerOf(15, 'D-15') });
  const done = acted(MISAKI, { session: sessionOf(), done: doneOf(), refusal: null }, NOW);
  const undone = acted(done, { session, done: doneOf({ done: 'UNDONE', seat: null }), refusal: null }, NOW);
  expect(undone.view.kind).toBe('proposal');
  expect(undone.session?.proposal?.number).toBe('D-15');
});

test('a refusal keeps the session and offers others', () => {
  const refused = acted(MISAKI, { session: sessionOf(), done: null, refusal }, NOW + SECOND);
  expect(refused.view).toEqual({ kind: 'refused', refusal });
  expect(refused.ends).toBe(NOW + 21 * SECOND);
});

test('an answer to a session that is over does not wake it', () => {
  expect(extended(IDLE, sessionOf())).toBe(IDLE);
});

test('a card of nobody shows a code, and puts it away', () => {
  const unknown = {
    code: 'WDJB-MJHT',
    path: '/seating/card/WDJBMJHT',
    now: instant('9:02'),
    expires: instant('9:12'),
  };
  const screen = answered(IDLE, { session: null, unknown }, NOW);
  expect(screen.view).toEqual({ kind: 'unknown', unknown });
  expect(ticked(screen, NOW + 90 * SECOND).view.kind).toBe('idle');
});

test('how somebody wanted it to look is forgotten with the person', () => {
  const dark = see({ ...IDLE, looks: { ...PLAIN, dark: true } }, { kind: 'idle' }, NOW);
  expect(ticked(dark, NOW + 40 * SECOND).looks).toBe(PLAIN);
});

test('one chooses in the own zone first', () => {
  expect(firstZone(sessionOf())).toBe(4);
});

test('what is known grows old after two minutes, and says nothing after ten', () => {
  const link = { heard: NOW, broken: true };
  expect(age(link, NOW + 2 * MINUTE - 1)).toBe('FRESH');
  expect(age(link, NOW + 2 * MINUTE)).toBe('OLD');
  expect(age(link, NOW + 10 * MINUTE)).toBe('OLD');
  expect(age(link, NOW + 10 * MINUTE + 1)).toBe('BLIND');
});
