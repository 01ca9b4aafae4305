import { beforeEach, describe, expect, it } from 'vitest';
import { language } from '../../kernel/preferences';
import { dueOf } from './due';
import { atField, fieldAt, presetsAt } from './presets';

/** Wednesday 18 November 2026, 10:24 in Japan. */
const NOW = Date.parse('2026-11-18T01:24:00Z');

beforeEach(() => language.set('ja'));

describe('a due time', () => {
  it('is told as clock and as rest', () => {
    expect(dueOf('2026-11-18T02:30:00Z', NOW)).toEqual({
      clock: '11:30まで',
      rest: 'あと1時間6分',
      near: 'today',
    });
    expect(dueOf('2026-11-18T08:15:00Z', NOW)).toMatchObject({ clock: '17:15まで', near: 'today' });
    expect(dueOf('2026-11-19T08:15:00Z', NOW)).toMatchObject({ clock: '明日 17:15まで', near: 'later' });
    expect(dueOf('2026-11-20T08:15:00Z', NOW)).toMatchObject({
      clock: '11/20(金) 17:15まで',
      rest: 'あと2日',
    });
  });

  it('that has passed says by how much', () => {
    expect(dueOf('2026-11-18T01:12:00Z', NOW)).toMatchObject({
      clock: '10:12まで',
      rest: '期限を12分過ぎています',
      near: 'over',
    });
    expect(dueOf('2026-11-16T01:12:00Z', NOW).rest).toBe('期限を2日過ぎています');
  });
});

describe('the usual due times', () => {
  it('are an hour, today and tomorrow', () => {
    expect(presetsAt(NOW).map(({ key, time }) => `${key} ${time}`)).toEqual([
      'hour 11:25',
      'today 17:15',
      'tomorrow 17:15',
    ]);
  });

  it('end with the day after the office has closed, and skip the weekend', () => {
    const fridayNight = Date.parse('2026-11-20T10:00:00Z');
    expect(presetsAt(fridayNight).map(({ key, at }) => `${key} ${fieldAt(at)}`)).toEqual([
      'hour 2026-11-20T20:00',
      'today 2026-11-20T23:59',
      'tomorrow 2026-11-21T17:15',
      'monday 2026-11-23T17:15',
    ]);
  });

  it('read and write a field in the time of Japan', () => {
    expect(atField('2026-11-18T10:24')).toBe(NOW);
    expect(fieldAt(NOW)).toBe('2026-11-18T10:24');
    expect(atField('2026-11-')).toBeNull();
  });
});
