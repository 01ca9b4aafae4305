import { expect, test } from 'vitest';
import { language } from '../kernel/preferences';
import { actions, goingOn, groupOf, matching, moved, pathOf, tabbed } from './commands';

language.set('ja');

test('the list is a ring for the arrow keys', () => {
  expect([moved(0, 'ArrowDown', 3), moved(2, 'ArrowDown', 3), moved(0, 'ArrowUp', 3)]).toEqual([1, 0, 2]);
  expect(moved(5, 'Enter', 3)).toBe(2);
  expect(moved(0, 'ArrowDown', 0)).toBe(0);
});

test('every word must occur, width and case do not matter', () => {
  const names = ['情報政策課', '基幹系標準化 移行作業', 'DX推進'];
  expect(matching(names, '移行 標準', name => name)).toEqual(['基幹系標準化 移行作業']);
  expect(matching(names, 'dx', name => name)).toEqual(['DX推進']);
  expect(matching(names, '', name => name)).toEqual(names);
});

test('actions are found by the word of the state', () => {
  expect(matching(actions(), '在宅', action => action.label).map(action => action.id)).toEqual([
    'state.TELEWORK',
  ]);
});

test('a person leads to the conversation, a unit to its people', () => {
  const person = { id: 7, name: '山﨑 翔', kana: 'やまざき しょう', unit: null, title: null };
  const hit = { person, extension: null, mail: null, workPhone: null, matched: 'KANA' as const };
  expect(pathOf({ kind: 'person', key: 'p7', hit })).toBe('/chat/with/7');
});

test('Tab passes over scopes without a hit and ends at both sides', () => {
  const counts = { all: 0, people: 2, rooms: 0, messages: 23, questions: 0, places: 0, files: 0, actions: 1 };
  expect(tabbed('all', counts, false)).toBe('people');
  expect(tabbed('people', counts, false)).toBe('messages');
  expect(tabbed('messages', counts, true)).toBe('people');
  expect(tabbed('actions', counts, false)).toBeNull();
  expect(tabbed('all', counts, true)).toBeNull();
});

test('every search leads on to all results; what is long enough may be asked of everybody', () => {
  const ways = (typed: string) => goingOn(typed, 'messages').map(way => pathOf(way));
  expect(ways('')).toEqual([]);
  expect(ways('yamaz')).toEqual(['/search?q=yamaz&kind=messages']);
  expect(ways('vpn 証明書')[1]).toBe(`/community?ask=${encodeURIComponent('vpn 証明書')}`);
  expect(goingOn('yamaz', 'all').map(groupOf)).toEqual([null]);
});
