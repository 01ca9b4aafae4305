import { expect, test } from 'vitest';
import { channelsFor, type Reach } from './channels';
import { PRESENCE_STATES } from './rows';

const all: Reach = { extension: true, mobile: true, mail: true, colleague: true };
const told = (state: Parameters<typeof channelsFor>[0], reach = all) =>
  channelsFor(state, reach).map(channel => `${channel.kind} ${channel.rank}`);

test('who is available is called, who works at home gets a message', () => {
  expect(told('AVAILABLE')).toEqual(['call filled', 'chat outlined', 'mail row']);
  expect(told('TELEWORK')).toEqual(['chat filled', 'mobile outlined', 'mail row', 'silent impossible']);
});

test('a phone that nobody hears stays visible with the way round', () => {
  expect(told('MEETING')).toEqual(['chat filled', 'mail row', 'silent impossible']);
});

test('on leave somebody in their place comes first, and without one nothing is filled', () => {
  expect(told('LEAVE')).toEqual(['instead filled', 'mail outlined', 'chat row', 'silent impossible']);
  expect(told('LEAVE', { ...all, colleague: false })).toEqual([
    'mail outlined',
    'chat outlined',
    'silent impossible',
  ]);
});

test('without a phone and a mail address the message is left', () => {
  const none: Reach = { extension: false, mobile: false, mail: false, colleague: false };
  for (const state of PRESENCE_STATES) expect(channelsFor(state, none).map(c => c.kind)).toEqual(['chat']);
});
