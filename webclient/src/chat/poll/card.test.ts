import { describe, expect, it } from 'vitest';
import type { PollCard } from '../../kernel/wire';
import type { ChatEvent } from '../events';
import { movedPoll, shareOf, voteWith } from './card';

const poll = (over: Partial<PollCard> = {}): PollCard => ({
  options: [
    { label: '和食', votes: 1, mine: true },
    { label: '中華', votes: 2, mine: false },
    { label: '鍋', votes: 0, mine: false },
  ],
  multiple: false,
  anonymous: false,
  closes: null,
  closed: null,
  voters: 3,
  ...over,
});

const event = (t: string, d: object) => ({ s: 1, t, d: { room: 1, home: 1, n: 1, ...d } }) as ChatEvent;
const mine = ({ options }: PollCard) => options.flatMap((option, i) => (option.mine ? [i] : []));

describe('a poll', () => {
  it('keeps what is mine when others vote', () => {
    const moved = movedPoll(poll(), event('chat.pollMoved', { votes: [1, 2, 1], voters: 4, closed: null }));
    expect(moved.options.map(option => option.votes)).toEqual([1, 2, 1]);
    expect(mine(moved)).toEqual([0]);
    expect(mine(movedPoll(moved, event('chat.voted', { mine: [2] })))).toEqual([2]);
  });

  it('that is anonymous forgets everybody when it ends', () => {
    const end = event('chat.pollMoved', { votes: [1, 2, 0], voters: 3, closed: '2026-11-18T02:00:00Z' });
    expect(mine(movedPoll(poll(), end))).toEqual([0]);
    expect(mine(movedPoll(poll({ anonymous: true }), end))).toEqual([]);
  });

  it('takes one option or several, and gives them back', () => {
    expect(voteWith(poll(), 2)).toEqual([2]);
    expect(voteWith(poll(), 0)).toEqual([]);
    expect(voteWith(poll({ multiple: true }), 2)).toEqual([0, 2]);
  });

  it('counts shares of people', () => {
    expect(shareOf(poll(), 2)).toBeCloseTo(2 / 3);
    expect(shareOf(poll({ voters: 0 }), 0)).toBe(0);
  });
});
