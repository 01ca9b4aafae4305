import { describe, expect, it } from 'vitest';
import { clock } from '../device/clock';
import { type Face, face } from './face';
import { at, awaited, booked, closure, dayOf } from './testing';
import type { Day } from './wire';

const see = (day: Day, time: string, silent = 0, broken = false) => {
  const now = at(time);
  return face(day, now, { heard: now - silent * 1000, broken });
};

const lengths = (shown: Face) =>
  shown.kind === 'free'
    ? shown.choices.map(one => `${one.minutes} ${clock(one.until)}${one.cut ? ' cut' : ''}`)
    : [];

describe('a free room', () => {
  it('offers three lengths with the ends they really have', () => {
    const shown = see(
      dayOf([booked('9:00', '10:30', 'デジタル推進課'), booked('13:00', '14:00', '福祉課')]),
      '10:42',
    );
    expect(shown.kind === 'free' && shown.until && clock(shown.until)).toBe('13:00');
    expect(lengths(shown)).toEqual(['15 10:57', '30 11:12', '60 11:42']);
  });

  it('offers the longest that fits in place of what does not', () => {
    const day = dayOf([booked('13:00', '14:00', '福祉課')]);
    expect(lengths(see(day, '12:15'))).toEqual(['15 12:30', '30 12:45', '45 13:00 cut']);
    expect(lengths(see(day, '12:26'))).toEqual(['15 12:41', '30 12:56']);
    expect(lengths(see(day, '12:50'))).toEqual(['10 13:00 cut']);
    expect(lengths(see(day, '12:57'))).toEqual([]);
  });

  it('leaves the minutes in which the next one is made ready', () => {
    const shown = see(dayOf([booked('13:00', '14:00', '福祉課', { gap: 15 })]), '12:30');
    expect(lengths(shown)).toEqual(['15 12:45']);
    expect(shown.kind === 'free' && shown.until && clock(shown.until)).toBe('12:45');
  });

  it('ends when it closes, and is offered for no longer than the rules let', () => {
    expect(lengths(see(dayOf([], { closures: [closure('17:15', null, '夜間')] }), '16:50'))).toEqual([
      '15 17:05',
      '25 17:15 cut',
    ]);
    expect(lengths(see(dayOf([], { rule: { minMinutes: 15, maxMinutes: 30 } }), '9:00'))).toEqual([
      '15 9:15',
      '30 9:30',
    ]);
  });

  it('says that nothing comes, and takes no notice of what is over', () => {
    const shown = see(dayOf([booked('10:30', '11:30', '道路課', { state: 'OVER' })]), '10:42');
    expect(shown).toMatchObject({ kind: 'free', until: null, next: null });
  });
});

describe('a room in use', () => {
  it('can be extended by a quarter of an hour', () => {
    const day = dayOf([
      booked('10:30', '11:30', 'デジタル推進課', { state: 'IN_USE' }),
      booked('11:45', '12:30', '人事課'),
    ]);
    const shown = see(day, '11:06');
    expect(shown).toMatchObject({
      kind: 'inUse',
      next: { label: '人事課' },
      extend: { minutes: 15, cut: false },
    });
    expect(shown.kind === 'inUse' && shown.extend && clock(shown.extend.until)).toBe('11:45');
  });

  it('can be extended only until the next one begins, or not at all', () => {
    const use = booked('10:30', '11:30', 'デジタル推進課', { state: 'IN_USE' });
    const extend = (next: string) => {
      const shown = see(dayOf([use, booked(next, '13:00', '人事課')]), '11:06');
      return shown.kind === 'inUse' ? shown.extend : undefined;
    };
    expect(extend('11:40')).toMatchObject({ minutes: 10, cut: true });
    expect(extend('11:33')).toBeNull();
    expect(extend('11:30')).toBeNull();
  });

  it('is in use without a check-in if none is asked for', () => {
    expect(see(dayOf([booked('10:00', '11:00', '福祉課')]), '10:42').kind).toBe('inUse');
  });
});

describe('a room that waits', () => {
  const day = dayOf([
    awaited('10:00', '11:00', '福祉課', '9:45', '10:10'),
    booked('13:00', '14:00', '道路課'),
  ]);

  it('waits for a check-in until the deadline', () => {
    expect(see(day, '10:02')).toMatchObject({
      kind: 'checkIn',
      deadline: at('10:10'),
      next: { label: '道路課' },
    });
  });

  it('lets the next one in fifteen minutes before', () => {
    expect(see(day, '9:44').kind).toBe('free');
    expect(see(day, '9:45')).toMatchObject({
      kind: 'checkIn',
      entry: { label: '福祉課' },
      next: { label: '道路課' },
    });
  });

  it('does not push out who still sits there', () => {
    const before = booked('9:00', '10:00', '総務課', { state: 'IN_USE' });
    expect(see(dayOf([before, ...day.entries]), '9:50')).toMatchObject({
      kind: 'inUse',
      entry: { label: '総務課' },
    });
  });
});

describe('a room out of use', () => {
  it('says why and until when', () => {
    const day = dayOf([], { closures: [closure('9:00', '12:00', '床の清掃')] });
    expect(see(day, '10:42')).toMatchObject({ kind: 'closed', why: '床の清掃', until: at('12:00') });
    expect(see(day, '12:00').kind).toBe('free');
  });

  it('does not hide a meeting that is held there all the same', () => {
    const day = dayOf([booked('10:00', '11:00', '福祉課')], { closures: [closure('9:00', null, '故障')] });
    expect(see(day, '10:42').kind).toBe('inUse');
  });
});

describe('without the hub', () => {
  const day = dayOf([booked('13:00', '14:00', '福祉課')]);

  it('makes no promise, but keeps the plan', () => {
    const shown = see(day, '10:42', 11 * 60, true);
    expect(shown).toMatchObject({ kind: 'offline', loud: true, entry: null, next: { label: '福祉課' } });
    expect(see(day, '13:20', 60, true)).toMatchObject({
      loud: false,
      entry: { label: '福祉課' },
      next: null,
    });
  });

  it('says nothing about a hiccup, nor while the hub is silent as it may be', () => {
    expect(see(day, '10:42', 9, true).kind).toBe('free');
    expect(see(day, '10:42', 30).kind).toBe('free');
    expect(see(day, '10:42', 46).kind).toBe('offline');
  });

  it('goes before everything else', () => {
    const use = dayOf([booked('10:30', '11:30', '道路課', { state: 'IN_USE' })]);
    expect(see(use, '10:42', 60, true).kind).toBe('offline');
  });
});
