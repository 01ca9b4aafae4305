import { afterEach, describe, expect, it, test } from 'vitest';
import { language } from '../../kernel/preferences';
import { radiusOf } from './Compass';
import { bearing, directionOf, distance } from './geo';
import { coordinates, coordinatesText, distanceText, type Origin, takenText, wayText } from './placeText';

const hall = { lat: 35.4526, lon: 139.6431 };
const origin: Origin = { kind: 'hall', at: hall, name: '本庁舎' };
const NOW = Date.parse('2026-11-18T01:24:00Z');

afterEach(() => language.set('ja'));

describe('the way to a place', () => {
  it('is told from the town hall', () => {
    language.set('ja');
    expect(wayText(origin, { lat: 35.4672, lon: 139.6612 })).toBe('本庁舎から北東へ2.3 km');
    expect(wayText({ ...origin, name: null }, { lat: 35.4497, lon: 139.6431 })).toBe('庁舎から南へ320 m');
  });

  it('is told from the reader', () => {
    language.set('ja');
    expect(wayText({ kind: 'here', at: hall }, { lat: 35.4526, lon: 139.5 })).toBe('現在地から西へ13 km');
  });

  it('says that it is there rather than 0 m', () => {
    language.set('ja');
    expect(wayText(origin, { lat: 35.45261, lon: 139.64311 })).toBe('本庁舎のすぐ近く');
  });

  it('speaks English', () => {
    language.set('en');
    expect(wayText({ ...origin, name: null }, { lat: 35.4672, lon: 139.6612 })).toBe(
      '2.3 km north-east of the town hall',
    );
  });
});

test.each([
  [4, '0 m'],
  [344, '340 m'],
  [994, '990 m'],
  [996, '1.0 km'],
  [9_949, '9.9 km'],
  [9_960, '10 km'],
  [412_300, '412 km'],
])('%d metres', (metres, text) => {
  expect(distanceText(metres)).toBe(text);
});

test('coordinates are read by people, and copied for maps', () => {
  language.set('ja');
  expect(coordinatesText({ lat: 35.4526, lon: 139.6431 })).toBe('北緯35.45260° 東経139.64310°');
  expect(coordinatesText({ lat: -33.9, lon: -70.6 })).toBe('南緯33.90000° 西経70.60000°');
  expect(coordinates({ lat: -33.9, lon: 139.6431 })).toBe('-33.90000,139.64310');
});

test('the time taken has its day unless that is today', () => {
  language.set('ja');
  const at = (taken: string | null) => takenText({ lat: 0, lon: 0, taken }, NOW);
  expect(at('2026-11-18T01:17:00Z')).toBe('10:17 撮影');
  expect(at('2026-11-17T14:59:00Z')).toBe('2026年11月17日 23:59 撮影');
  expect(at(null)).toBeNull();
});

test('distance and direction agree with a known pair', () => {
  const tokyo = { lat: 35.6812, lon: 139.7671 };
  const osaka = { lat: 34.7025, lon: 135.4959 };
  expect(distance(tokyo, osaka) / 1000).toBeCloseTo(403, 0);
  expect(directionOf(bearing(tokyo, osaka))).toBe('w');
  expect(directionOf(bearing(hall, { lat: 36, lon: 139.6431 }))).toBe('n');
  expect(directionOf(359)).toBe('n');
});

test('what is farther stands farther out, and nothing leaves the picture', () => {
  const radii = [0, 50, 100, 500, 1_000, 10_000, 5_000_000].map(radiusOf);
  expect(radii).toEqual([...radii].sort((a, b) => a - b));
  expect(radii.at(-1)).toBeLessThanOrEqual(27);
});
