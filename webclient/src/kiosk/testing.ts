import { ms } from '../device/clock';
import type { Plan, PlanSeat } from '../seating/draw/plan';
import type { KioskDone, KioskFloor, KioskOffer, KioskSession } from './wire';

/** 9:02 in Tokyo on Friday 20 November 2026. */
export const at = (clock: string) => ms(`2026-11-20T${clock.padStart(5, '0')}:00+09:00`);

export const instant = (clock: string) => new Date(at(clock)).toISOString();

export const NOW = at('9:02');

const seat = (space: number, code: string, x: number, y: number, more: Partial<PlanSeat> = {}): PlanSeat => ({
  space,
  code,
  kind: 'DESK',
  at: [x, y],
  rot: 0,
  zone: code.charAt(0),
  features: [],
  mode: 'RESERVABLE',
  units: 1,
  order: space,
  ...more,
});

/** Two zones and one corridor between them, which turns once. */
export const PLAN: Plan = {
  size: [30, 14],
  structure: {
    outer: [
      [0, 0],
      [30, 0],
      [30, 14],
      [0, 14],
    ],
    walls: [],
    windows: [],
    doors: [],
    cores: [],
    columns: [],
    fixtures: [],
  },
  zones: [
    {
      id: 1,
      letter: 'A',
      name: '税務',
      style: 1,
      poly: [
        [1, 1],
        [13, 1],
        [13, 7],
        [1, 7],
      ],
      labelAt: [1.5, 6],
    },
    {
      id: 4,
      letter: 'D',
      name: '総務',
      style: 4,
      poly: [
        [15, 1],
        [29, 1],
        [29, 7],
        [15, 7],
      ],
      labelAt: [15.5, 6],
    },
  ],
  rooms: [],
  seats: [
    seat(1, 'A-01', 3, 3),
    seat(2, 'A-02', 4.5, 3),
    seat(13, 'D-13', 17, 3),
    seat(14, 'D-14', 18.5, 3, { kind: 'LIFT' }),
    seat(15, 'D-15', 20, 3, { kind: 'LIFT' }),
    seat(16, 'D-16', 21.5, 3, { kind: 'FAMILY_BOOTH', units: 4 }),
  ],
  anchors: [{ name: 'エレベーター前', at: [10, 12], heading: 0 }],
  paths: [
    [
      [10, 12],
      [10, 9],
      [25, 9],
    ],
    [
      [18, 9],
      [18, 5],
    ],
  ],
};

export const floorOf = (more: Partial<KioskFloor> = {}): KioskFloor => ({
  mark: 'm1',
  now: instant('9:02'),
  town: 'みなと市役所',
  name: 'エレベーター前',
  where: '本庁舎 2F',
  floor: 2,
  plan: 7,
  anchor: { at: [10, 12], heading: 0 },
  seats: [
    { seat: 1, state: 'FREE', units: 0 },
    { seat: 2, state: 'USED', units: 1 },
    { seat: 13, state: 'USED', units: 1 },
    { seat: 14, state: 'FREE', units: 0 },
    { seat: 15, state: 'BOOKED', units: 1 },
    { seat: 16, state: 'FREE', units: 2 },
  ],
  rooms: [],
  zones: [
    { zone: 1, letter: 'A', name: '税務', total: 2, free: 1, used: 1, booked: 0 },
    { zone: 4, letter: 'D', name: '総務', total: 7, free: 3, used: 3, booked: 1 },
  ],
  lines: [],
  help: '総務課 内線 2110',
  ...more,
});

export const offerOf = (seat: number, number: string, more: Partial<KioskOffer> = {}): KioskOffer => ({
  seat,
  floor: 2,
  number,
  place: `2F ${number}`,
  kind: 'LIFT',
  zone: 4,
  until: instant('17:15'),
  open: false,
  reasons: [{ code: 'TEAM', n: 4 }],
  metres: null,
  held: true,
  ...more,
});

export const sessionOf = (more: Partial<KioskSession> = {}): KioskSession => ({
  session: 's1',
  now: instant('9:02'),
  expires: new Date(NOW + 20_000).toISOString(),
  seconds: 20,
  touches: 10,
  person: { id: 1, family: '田中', given: '美咲', unit: 'デジタル推進課', state: 'AVAILABLE' },
  seat: null,
  proposal: offerOf(14, 'D-14'),
  lots: 3,
  zones: [
    { zone: 4, mine: true, free: 3, from: null, why: null, unit: null },
    { zone: 1, mine: false, free: 0, from: instant('9:30'), why: 'OTHER_UNIT', unit: '税務課' },
  ],
  mine: [14, 16],
  promised: [],
  may: [
    { button: 'TAKE', why: null },
    { button: 'CHOOSE', why: null },
    { button: 'DRAW', why: null },
    { button: 'LEAVE', why: 'NO_SEAT' },
    { button: 'CHECK_IN', why: 'NO_BOOKING' },
  ],
  checkIns: [],
  wishes: { seconds: 20, confirmSeat: false, bigText: false },
  ...more,
});

export const doneOf = (more: Partial<KioskDone> = {}): KioskDone => ({
  done: 'TAKEN',
  now: instant('9:02'),
  seat: {
    sitting: 9,
    seat: 14,
    floor: 2,
    number: 'D-14',
    place: '2F D-14',
    kind: 'LIFT',
    zone: 4,
    from: instant('9:02'),
    until: instant('17:15'),
    open: false,
    state: 'HERE',
  },
  near: ['山本', '佐藤'],
  draw: null,
  undo: instant('9:04'),
  checkIns: [],
  ...more,
});
