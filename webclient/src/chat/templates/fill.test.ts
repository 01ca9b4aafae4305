import { beforeEach, expect, it } from 'vitest';
import { language } from '../../kernel/preferences';
import { aRoom } from '../testing';
import { filled } from './fill';

const NOW = Date.parse('2026-11-18T10:24:00+09:00');
const sato = { id: 2, name: '佐藤 誠', kana: '', unit: null, title: null };

beforeEach(() => language.set('ja'));

it('a template becomes a text for this room and this day', () => {
  expect(
    filled('{名前}様 {部屋}の件、｛日付｝に', aRoom(1, { kind: 'DIRECT', name: '', other: sato }), NOW),
  ).toBe('佐藤 誠様 佐藤 誠の件、11月18日(水)に');
  expect(filled('{部屋} {名前}{ほか}', aRoom(1, { name: '窓口' }), NOW)).toBe('窓口 {ほか}');
});
