import { expect, test } from 'vitest';
import { floorLayers, floorSvg, seatSymbol, tileScale } from './floor';
import { hitBox, rotate, shortCode } from './geometry';
import { fitName } from './labels';
import { levelAt, tierAt } from './level';
import { byDigits, inOrder, neighbour } from './neighbours';
import { SEAT_KINDS } from './plan';
import type { SeatLook } from './seat';
import { spokenSeat } from './spoken';
import { aPlan, aSeat } from './testing';
import { turned } from './turn';
import { patternOf } from './zones';

const free = (): SeatLook => ({ state: 'FREE' });

test('a quarter turn stays exact and clockwise', () => {
  expect(rotate([1, 0], 90)).toEqual([-0, 1]);
  expect(rotate([1, 2], 180)).toEqual([-1, -2]);
  expect(rotate([0, 1], 270)).toEqual([1, -0]);
});

test('hit areas of neighbours touch and do not overlap', () => {
  const [left, right] = [hitBox(aSeat('A-1', [0, 0])), hitBox(aSeat('A-2', [1.5, 0]))];
  expect(left[0] + left[2]).toBeCloseTo(right[0]);
  const [south, north] = [hitBox(aSeat('A-1', [0, 0.74])), hitBox(aSeat('A-2', [0, 0], { rot: 180 }))];
  expect(north[1] + north[3]).toBeCloseTo(south[1]);
  expect(left[2]).toBeCloseTo(1.5);
  expect(left[3]).toBeCloseTo(1.39);
});

test('the scale tells the level', () => {
  expect([11, 29.9, 30, 46, 71.9, 72].map(tierAt)).toEqual([
    'OUTLINE',
    'FAR',
    'SHORT',
    'LONG',
    'LONG',
    'NEAR',
  ]);
  expect([29.9, 30, 72].map(levelAt)).toEqual(['FAR', 'MIDDLE', 'NEAR']);
});

test('three characters fit, four shrink, more are cut', () => {
  expect(fitName('長谷川', 3.6)).toEqual({ text: '長谷川', shrink: 1 });
  expect(fitName('勅使河原', 3.6)).toEqual({ text: '勅使河原', shrink: 0.85 });
  expect(fitName('東海林田中', 3.6)).toEqual({ text: '東海林…', shrink: 0.85 });
  expect(fitName('長谷川', 2.2)).toEqual({ text: '長谷', shrink: 1 });
});

test('arrows go to the nearest seat within 45 degrees', () => {
  const { seats } = aPlan();
  const by = (code: string) => seats.find(seat => seat.code === code) ?? aSeat('', [0, 0]);
  expect(neighbour(seats, by('A-02'), 'RIGHT')?.code).toBe('A-03');
  expect(neighbour(seats, by('A-02'), 'DOWN')?.code).toBe('A-06');
  expect(neighbour(seats, by('A-02'), 'UP')).toBeNull();
  expect(neighbour(seats, by('A-05'), 'LEFT')).toBeNull();
  expect(byDigits(seats, '7')?.code).toBe('A-07');
  expect(byDigits(seats, '99')).toBeNull();
  expect(inOrder(seats).map(({ code }) => shortCode(code))).toEqual('01 02 03 04 05 06 07 08'.split(' '));
});

test('a turned floor keeps every seat in its room and comes back after four turns', () => {
  const plan = aPlan();
  const east = turned(plan, 90);
  expect(east.size).toEqual([10, 20]);
  expect(east.seats[0]?.at).toEqual([2, 18]);
  const back = turned(turned(turned(east, 90), 90), 90);
  expect(back.seats.map(({ at, rot }) => [...at, rot])).toEqual(
    plan.seats.map(({ at, rot }) => [...at, rot]),
  );
  const [door, was] = [back.structure.doors[0], plan.structure.doors[0]];
  expect(door?.side).toBe(was?.side);
  expect(door?.hinge).toBe(was?.hinge);
  expect(door?.at[0]).toBeCloseTo(was?.at[0] ?? 0);
  expect(door?.at[1]).toBeCloseTo(was?.at[1] ?? 0);
});

test('a sixth zone reuses a hue with another pattern', () => {
  const zone = aPlan().zones[0];
  if (!zone) throw new Error();
  const zones = [zone, { ...zone, letter: 'F' }, { ...zone, letter: 'G', pattern: 'WAVES' }];
  expect(zones.map(one => patternOf(one, zones))).toEqual(['SLASH', 'VERTICAL', 'WAVES']);
});

test('far maps carry no seat text, middle ones the number, desks with a name no number', () => {
  const draw = (s: number, look: SeatLook) => floorLayers(aPlan(), { s, seat: () => look }, '', 'm');
  expect(draw(20, free())).not.toContain('fp-number');
  expect(draw(40, free())).toContain('>01</text>');
  expect(draw(50, free())).toContain('>A-01</text>');
  const named = draw(80, { state: 'USED', name: '中村' });
  expect(named).toContain('>中村</text>');
  expect(named).not.toContain('fp-number');
});

test('every kind and state is drawn, and text from people is only text', () => {
  const states = ['FREE', 'PICKED', 'MINE', 'USED', 'BOOKED', 'NOT_MINE', 'CLOSED', 'UNKNOWN'] as const;
  for (const kind of SEAT_KINDS)
    for (const state of states)
      expect(seatSymbol(aSeat('D-1', [3, 3], { kind }), { state }, 60, 'x')).toContain(
        `data-state="${state}"`,
      );
  const evil = aPlan({ zones: aPlan().zones.map(zone => ({ ...zone, letter: '<b>' })) });
  expect(floorSvg(evil, { s: 20, seat: free }, '', 'm', '"><i>')).not.toMatch(/<b>|<i>/);
});

test('patterns follow the scale', () => {
  expect(tileScale('zone', 40)).toBe('40.000');
  expect(floorSvg(aPlan(), { s: 40, seat: free }, '', 'm')).toContain('patternTransform="scale(40.000)"');
});

test('a seat is spoken in one breath', () => {
  expect(
    spokenSeat({
      code: 'D-14',
      kind: '昇降デスク',
      state: '空き',
      until: '17:15 まで',
      more: 'となりに山本さん',
    }),
  ).toBe('D-14、昇降デスク、空き、17:15 まで、となりに山本さん');
});
