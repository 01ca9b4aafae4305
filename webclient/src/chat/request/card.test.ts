import { describe, expect, it } from 'vitest';
import type { MyAnswer, RequestCard } from '../../kernel/wire';
import type { ChatEvent } from '../events';
import { aMessage } from '../testing';
import { answerText, declines, movedRequest, partiesOf, progressOf, requestToMe, wanted } from './card';

const card = (over: Partial<RequestCard> = {}): RequestCard => ({
  due: '2026-11-18T02:30:00Z',
  per: 'SECTION',
  choices: [
    { label: '可', count: 0 },
    { label: '否', count: 0 },
  ],
  asked: 3,
  answered: 0,
  reminded: null,
  closed: null,
  sections: [
    { id: 10, name: '情報政策課' },
    { id: 20, name: '建築課' },
    { id: 30, name: '税務課' },
  ],
  mine: [],
  askedMe: false,
  ...over,
});

const said = (section: number | null, choice: number): MyAnswer => ({
  section,
  answer: {
    by: { id: 2, name: '井上', kana: '', unit: null, title: null },
    choice,
    text: null,
    at: '2026-11-18T01:30:00Z',
  },
});

const event = (t: string, d: object) => ({ s: 1, t, d: { room: 1, home: 1, n: 1, ...d } }) as ChatEvent;

describe('a request on the screen of one reader', () => {
  it('asks everybody but its author, person by person', () => {
    const message = aMessage(1, { request: card({ per: 'PERSON', sections: [] }) });
    expect(requestToMe(message, message.author.id)?.askedMe).toBe(false);
    expect(requestToMe(message, 99)?.askedMe).toBe(true);
  });

  it('asks me for those of my sections that were asked', () => {
    expect(partiesOf(card(), [20, 40]).map(party => party?.name)).toEqual(['建築課']);
    expect(partiesOf(card(), [])).toEqual([]);
    expect(partiesOf(card({ per: 'PERSON', askedMe: true, sections: [] }), [20])).toEqual([null]);
  });

  it('is wanted until each of my sections has answered, or it is closed', () => {
    const one = movedRequest(card(), event('chat.answered', { mine: said(20, 0) }));
    expect(wanted(one, [10, 20])).toBe(true);
    const both = movedRequest(one, event('chat.answered', { mine: said(10, 1) }));
    expect(wanted(both, [10, 20])).toBe(false);
    expect(both.mine.map(({ section }) => section)).toEqual([10, 20]);
    expect(wanted(card({ closed: '2026-11-18T02:00:00Z' }), [10])).toBe(false);
  });

  it('takes an answer anew in place of the one before', () => {
    const once = movedRequest(card(), event('chat.answered', { mine: said(20, 0) }));
    const again = movedRequest(once, event('chat.answered', { mine: said(20, 1) }));
    expect(again.mine).toEqual([said(20, 1)]);
    expect(answerText(again, said(20, 1).answer)).toBe('否');
  });

  it('follows the counts and forgets sections that are asked no longer', () => {
    const moved = movedRequest(
      card(),
      event('chat.requestMoved', {
        asked: 2,
        answered: 2,
        choices: [1, 1],
        reminded: null,
        closed: null,
        unasked: [30],
      }),
    );
    expect(moved.sections.map(({ id }) => id)).toEqual([10, 20]);
    expect(progressOf(moved)).toEqual({ solid: 0.5, hatched: 0.5 });
  });

  it('draws as declined only what says no', () => {
    expect(declines(card(), 1)).toBe(true);
    const days = card({
      choices: [
        { label: '火曜', count: 1 },
        { label: '木曜', count: 1 },
      ],
      answered: 2,
    });
    expect(declines(days, 1)).toBe(false);
    expect(progressOf(days).hatched).toBe(0);
  });
});
