import { beforeEach, expect, test } from 'vitest';
import { language } from '../kernel/preferences';
import { gapsIn } from './blocks';
import { wantedOf } from './box/box';
import { startOfSearch } from './dialog/start';
import { canCheckIn, upcoming } from './mine/mine';
import { refusalOf, waysOut } from './refusal/refusal';
import { lengthWord } from './times';
import { searchOf, viewOf } from './view';
import type { Alternative, Block, Booking } from './wire';

beforeEach(() => language.set('ja'));

const at = (clock: string) => Date.parse(`2026-11-18T${clock}:00+09:00`);
const iso = (clock: string) => new Date(at(clock)).toISOString();
const NOW = at('10:24');

test('an address keeps what was chosen, and says nothing of what was not', () => {
  const search = 'purpose=5&minutes=30&area=14&kinds=ROOM%2CBOOTH&features=WHEELCHAIR';
  expect(searchOf(viewOf(search, NOW), NOW)).toBe(search);
  expect(searchOf(viewOf('', NOW), NOW)).toBe('');
  expect(viewOf('day=2026-13-99&minutes=x&kinds=SEAT,MOON&from=gestern', NOW)).toMatchObject({
    day: '2026-11-18',
    minutes: null,
    kinds: [],
    from: null,
  });
});

test('a new booking begins with what the address says, and with the next half hour where it says nonsense', () => {
  expect(startOfSearch('from=2026-11-18T13:00:00%2B09:00&place=4&people=7,8,x', NOW)).toMatchObject({
    from: at('13:00'),
    until: at('14:00'),
    place: 4,
    people: [7, 8],
  });
  expect(startOfSearch('from=x&until=2020-01-01T00:00:00Z', NOW)).toMatchObject({
    from: at('10:30'),
    until: at('11:30'),
  });
});

test('a wish typed in the box names a kind and a length', () => {
  expect(wantedOf('ブースを30分')).toEqual({ kind: 'BOOTH', minutes: 30 });
  expect(wantedOf('会議室 1時間')).toEqual({ kind: 'ROOM', minutes: 60 });
  expect(wantedOf('booth 15 min')).toEqual({ kind: 'BOOTH', minutes: 15 });
  expect(wantedOf('ブース2')).toBeNull();
  expect(wantedOf('会議室を9000分')).toBeNull();
});

const way = (kind: Alternative['kind'], place: number): Alternative => ({
  kind,
  place,
  from: iso('11:00'),
  until: iso('12:00'),
  reasons: [],
});

test('of many ways out one of each kind comes first, and waiting last', () => {
  const all = [
    way('WAIT', 1),
    way('OTHER_PLACE', 2),
    way('OTHER_PLACE', 3),
    way('SHIFT', 1),
    way('SHORTEN', 1),
  ];
  expect(waysOut(all).map(({ kind }) => kind)).toEqual(['SHORTEN', 'SHIFT', 'OTHER_PLACE', 'WAIT']);
  expect(waysOut(all.slice(0, 3)).map(({ place }) => place)).toEqual([2, 3, 1]);
  expect(refusalOf({ detail: null }).alternatives).toEqual([]);
});

const block = (from: string, until: string, state: Block['state'] = 'CONFIRMED') =>
  ({ from: iso(from), until: iso(until), state }) as Block;

test('what is free lies between what is taken', () => {
  const taken = [block('11:00', '12:00'), block('09:00', '10:00'), block('14:00', '15:00', 'RELEASED')];
  expect(gapsIn(taken, { from: at('09:30'), until: at('17:00') })).toEqual([
    { from: at('10:00'), until: at('11:00') },
    { from: at('12:00'), until: at('17:00') },
  ]);
});

const booking = (part: Partial<Booking>) =>
  ({
    id: 1,
    state: 'CONFIRMED',
    from: iso('10:30'),
    until: iso('11:30'),
    may: ['CHECK_IN'],
    checkIn: {
      needed: true,
      opens: iso('10:15'),
      deadline: iso('10:40'),
      by: null,
      at: null,
      how: null,
      keep: false,
    },
    ...part,
  }) as Booking;

test('check-in is open from its time on, once, and only for what stands', () => {
  expect(canCheckIn(booking({}), NOW)).toBe(true);
  expect(canCheckIn(booking({}), at('10:14'))).toBe(false);
  expect(canCheckIn(booking({ state: 'TENTATIVE' }), NOW)).toBe(false);
  expect(canCheckIn(booking({ may: [] }), NOW)).toBe(false);
});

test('what is over or called off is not to come', () => {
  const all = [
    booking({ id: 1 }),
    booking({ id: 2, state: 'CANCELLED' }),
    booking({ id: 3, until: iso('10:00') }),
  ];
  expect(upcoming(all, NOW).map(({ id }) => id)).toEqual([1]);
});

test('lengths are said as one says them', () => {
  expect([10, 60, 90, 480].map(lengthWord)).toEqual(['10分', '1時間', '1時間30分', '8時間']);
});
