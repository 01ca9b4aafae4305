import { expect, test } from 'vitest';
import { language } from '../kernel/preferences';
import { clock } from '../kernel/time';
import { along, hoursOf, spanOf, stretchOf, wordsOf } from './line';

language.set('ja');
const at = (utc: string) => Date.parse(utc);
const shown = ({ from, to }: { from: number; to: number }) => `${clock(from)}-${clock(to)}`;

test('the line is the working day and grows for who is early or late', () => {
  expect(shown(spanOf(at('2026-11-18T01:24:00Z')))).toBe('8:30-17:30');
  expect(shown(spanOf(at('2026-11-17T21:40:00Z')))).toBe('6:00-17:30');
  expect(shown(spanOf(at('2026-11-18T10:06:00Z')))).toBe('8:30-20:00');
});

test('hours are written where they lie', () => {
  const span = spanOf(at('2026-11-18T01:24:00Z'));
  expect(hoursOf(span).map(hour => clock(hour))).toEqual([
    '9:00',
    '10:00',
    '11:00',
    '12:00',
    '13:00',
    '14:00',
    '15:00',
    '16:00',
    '17:00',
  ]);
  expect(along(span, at('2026-11-18T04:00:00Z'))).toBe(0.5);
});

test('a state without an end runs to the end of the line, one from yesterday starts with it', () => {
  const now = at('2026-11-18T01:24:00Z');
  const span = spanOf(now);
  expect(shown(stretchOf(span, now, '2026-11-18T00:30:00Z', '2026-11-18T03:00:00Z'))).toBe('9:30-12:00');
  expect(shown(stretchOf(span, now, '2026-11-17T05:00:00Z', null))).toBe('8:30-17:30');
  expect(shown(stretchOf(span, now, null, '2026-11-18T03:00:00Z'))).toBe('10:24-12:00');
});

test('the words of a short block stand where there is room for them', () => {
  const span = spanOf(at('2026-11-18T01:24:00Z'));
  const block = (from: string, to: string) => ({
    from: at(`2026-11-18T${from}:00Z`),
    to: at(`2026-11-18T${to}:00Z`),
  });
  expect(wordsOf(span, block('00:00', '03:00'))).toBe('inside');
  expect(wordsOf(span, block('01:24', '01:54'))).toBe('after');
  expect(wordsOf(span, block('07:00', '08:15'))).toBe('before');
});
