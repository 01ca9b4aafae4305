import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { language } from '../kernel/preferences';
import { stateWord } from '../look/presenceText';
import { type ChannelKind, channelsFor, type Reach, type Situation, situationOf, TABLE } from './channels';
import { PRESENCE_STATES } from './rows';

language.set('ja');

const WORDS: Partial<Record<ChannelKind, string>> = {
  call: '電話',
  mobile: '携帯',
  chat: 'チャット',
  mail: 'メール',
  meeting: '会議',
  book: '予約',
  tell: '知らせ',
  instead: '代理',
};
const SITUATIONS: Situation[] = ['usual', 'urgent', 'closed', 'closedUrgent'];
const spoken = (order: string) =>
  order
    .split(' ')
    .map(kind => (kind === '|' ? '｜' : WORDS[kind as ChannelKind]))
    .join(' ');

test('the order of every state in every situation is the table of RATIONALE.md', () => {
  const written = readFileSync('src/directory/RATIONALE.md', 'utf8')
    .split('\n')
    .filter(line => PRESENCE_STATES.some(state => line.startsWith(`| ${stateWord(state)} |`)));
  const ruled = PRESENCE_STATES.map(
    state => `| ${[stateWord(state), ...SITUATIONS.map(s => spoken(TABLE[state][s]))].join(' | ')} |`,
  );
  expect([...written].sort()).toEqual(ruled.sort());
});

const all: Reach = {
  call: true,
  mobile: true,
  mail: true,
  meeting: true,
  book: true,
  tell: true,
  instead: true,
};
const told = (state: Parameters<typeof channelsFor>[0], situation: Situation, reach = all) =>
  channelsFor(state, situation, reach.call === true, reach).map(channel => `${channel.kind} ${channel.rank}`);

test('who is available is called, who is in a meeting gets a message or the hub tells when they are free', () => {
  expect(told('AVAILABLE', 'usual')).toEqual([
    'call filled',
    'chat outlined',
    'book row',
    'mail row',
    'meeting row',
  ]);
  expect(told('MEETING', 'usual')).toEqual([
    'chat filled',
    'tell outlined',
    'book row',
    'mail row',
    'meeting row',
    'silent impossible',
  ]);
});

test('what finds no room above leads the row, and moves up when the way before it is missing', () => {
  expect(told('TRIP', 'usual').slice(0, 3)).toEqual(['chat filled', 'mobile outlined', 'tell row']);
  expect(told('TRIP', 'usual', { ...all, mobile: false }).slice(0, 3)).toEqual([
    'chat filled',
    'tell outlined',
    'book row',
  ]);
});

test('a single large way does not lift the first small one', () => {
  expect(told('MEETING', 'usual', { mail: true })).toEqual(['chat filled', 'mail row']);
});

test('on leave somebody in their place comes first, and without one nothing is filled', () => {
  expect(told('LEAVE', 'usual').slice(0, 2)).toEqual(['instead filled', 'mail outlined']);
  expect(told('LEAVE', 'usual', { mail: true })).toEqual(['mail outlined', 'chat row']);
});

test('outside working hours no phone is offered unless it is urgent', () => {
  for (const state of PRESENCE_STATES) {
    const kinds = channelsFor(state, 'closed', true, all).map(channel => channel.kind);
    expect(kinds).not.toContain('call');
    expect(kinds).not.toContain('mobile');
    expect(kinds).toContain('silent');
  }
  expect(situationOf(false, false)).toBe('closed');
  expect(told('AVAILABLE', 'closedUrgent')[0]).toBe('call filled');
});

test('without a phone and a mail address the message is left', () => {
  for (const state of PRESENCE_STATES) {
    for (const situation of SITUATIONS)
      expect(channelsFor(state, situation, false, {}).map(c => c.kind)).toEqual(['chat']);
  }
});
