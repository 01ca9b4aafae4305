import { expect, test } from 'vitest';
import { language } from '../kernel/preferences';
import { spanText, whenText } from './times';

language.set('ja');
const now = Date.parse('2026-11-18T01:24:00Z');

test('a moment is told as shortly as can be', () => {
  expect(whenText('2026-11-18T01:23:40Z', now)).toBe('たったいま');
  expect(whenText('2026-11-18T01:02:00Z', now)).toBe('22分前');
  expect(whenText('2026-11-17T23:41:00Z', now)).toBe('8:41');
  expect(whenText('2026-11-17T07:40:00Z', now)).toBe('昨日 16:40');
  expect(whenText('2026-11-13T07:40:00Z', now)).toBe('11/13');
});

test('how long it took is told in one unit', () => {
  expect(spanText('2026-11-18T01:12:00Z', '2026-11-18T01:38:00Z')).toBe('26分');
  expect(spanText('2026-11-18T01:12:00Z', '2026-11-18T01:12:10Z')).toBe('1分');
  expect(spanText('2026-11-18T01:00:00Z', '2026-11-18T04:10:00Z')).toBe('3時間');
  expect(spanText('2026-11-16T01:00:00Z', '2026-11-18T04:10:00Z')).toBe('2日');
});
