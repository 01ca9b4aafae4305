import { expect, test } from 'vitest';
import type { NoticePage, TopicList } from '../../kernel/wire';
import type { CommunityEvent } from '../events';
import { NO_FILTER } from '../list/lanes';
import { aBrief, aComment, aHead, aList, anAnswer, aPage } from '../testing';
import { applyListEvent, needsAnew } from './list';
import { applyNoticeEvent } from './notices';
import { applyPageEvent, byStanding } from './page';
import { applyTopicEvent } from './topics';

const step = { kind: 'ANSWERED' as const, at: '2026-11-18T02:00:00Z', person: 2, unit: null };

test('an answer comes to its place, and the way of the question with it', () => {
  const page = aPage({ answers: [anAnswer({ id: 1 }), anAnswer({ id: 2, useful: 5 })] });
  const answer = anAnswer({ id: 3, official: { unit: 4, by: 2, at: '2026-11-18T02:00:00Z' } });
  const brief = aBrief({ answers: 3 });
  const next = applyPageEvent(page, { s: 2, t: 'community.answered', d: { brief, answer, steps: [step] } });
  expect(next?.answers.map(({ id }) => id)).toEqual([3, 2, 1]);
  expect(next?.head.steps).toEqual([step]);
  expect(next?.head.brief.answers).toBe(3);
  expect(next?.seq).toBe(2);
});

test('what the snapshot has already changes nothing', () => {
  const page = aPage({ seq: 9 });
  const event: CommunityEvent = { s: 9, t: 'community.gone', d: { question: 1 } };
  expect(applyPageEvent(page, event)).toBe(page);
});

test('a question that is gone leaves nothing', () => {
  expect(applyPageEvent(aPage({}), { s: 2, t: 'community.gone', d: { question: 1 } })).toBeNull();
});

test('what belongs to another question stays away', () => {
  const page = aPage({});
  const other: CommunityEvent = {
    s: 2,
    t: 'community.changed',
    d: { head: aHead({ brief: aBrief({ id: 7 }) }) },
  };
  expect(applyPageEvent(page, other)).toEqual({ ...page, seq: 2 });
});

test('remarks come, are reworded and go, on the question and on an answer', () => {
  const onAnswer = aComment({ id: 5, answer: 1, text: 'はい' });
  const said = (comment: typeof onAnswer, s: number): CommunityEvent => ({
    s,
    t: 'community.commented',
    d: { question: 1, comment },
  });
  const first = applyPageEvent(aPage({ answers: [anAnswer({ id: 1 })] }), said(onAnswer, 2));
  const second = first && applyPageEvent(first, said(aComment({ id: 6, text: '質問に' }), 3));
  expect(second?.answers[0]?.comments).toEqual([onAnswer]);
  expect(second?.comments.map(({ id }) => id)).toEqual([6]);
  const changed = { ...onAnswer, text: 'いいえ' };
  const third =
    second &&
    applyPageEvent(second, { s: 4, t: 'community.commentChanged', d: { question: 1, comment: changed } });
  expect(third?.answers[0]?.comments).toEqual([changed]);
  const gone =
    third && applyPageEvent(third, { s: 5, t: 'community.commentGone', d: { question: 1, comment: 5 } });
  expect(gone?.answers[0]?.comments).toEqual([]);
});

test('an answer that is out of date stands behind one that is not', () => {
  const accepted = { by: 1, at: '2026-11-18T02:00:00Z' };
  const old = anAnswer({ id: 1, accepted, health: 'OBSOLETE', useful: 1 });
  const fresh = anAnswer({ id: 2, accepted });
  expect([old, fresh].sort(byStanding).map(({ id }) => id)).toEqual([2, 1]);
});

test('a new question comes to the top of 新着 where it fits the filter, and to no other list', () => {
  const list = aList([aBrief({ id: 3 })]);
  const asked: CommunityEvent = {
    s: 2,
    t: 'community.asked',
    d: { head: aHead({ brief: aBrief({ id: 4 }) }) },
  };
  const ids = (tab: 'NEW' | 'POPULAR', tag: number | null) =>
    applyListEvent(list, asked, { tab, filter: { ...NO_FILTER, tag } }).questions.map(({ id }) => id);
  expect(ids('NEW', null)).toEqual([4, 3]);
  expect(ids('NEW', 99)).toEqual([3]);
  expect(ids('POPULAR', null)).toEqual([3]);
  expect(needsAnew(asked, { tab: 'MINE_TO_ANSWER', filter: NO_FILTER })).toBe(true);
});

test('a tag that was merged is the other one everywhere', () => {
  const event: CommunityEvent = { s: 2, t: 'community.tagMerged', d: { from: 1, into: 2 } };
  const list = applyListEvent(aList([aBrief({ tags: [1, 2, 3] })]), event, { tab: 'NEW', filter: NO_FILTER });
  expect(list.questions[0]?.tags).toEqual([2, 3]);
});

test('categories and tags that are new or another take their place', () => {
  const tag = (id: number, name: string) => ({ id, name, synonyms: [], into: null });
  const held: TopicList = { seq: 1, categories: [], tags: [tag(1, 'う'), tag(2, 'え')] };
  const event: CommunityEvent = {
    s: 2,
    t: 'community.topics',
    d: { categories: [], tags: [tag(2, 'あ'), tag(3, 'い')] },
  };
  expect(applyTopicEvent(held, event).tags.map(({ name }) => name)).toEqual(['あ', 'い', 'う']);
});

test('a notice takes the place of the one it continues; reading and going change the number', () => {
  const notice = (id: number) => ({
    id,
    kind: 'COMMENTED' as const,
    question: 1,
    title: '',
    answer: null,
    comment: null,
    by: 2,
    tag: null,
    category: null,
    count: 1,
    at: '2026-11-18T02:00:00Z',
    digest: [],
  });
  const held: NoticePage = {
    seq: 1,
    notices: [notice(2), notice(1)],
    questions: [],
    read: 1,
    unread: 1,
    next: null,
  };
  const events: CommunityEvent[] = [
    { s: 2, t: 'community.noticed', d: { notice: notice(3), instead: 2, unread: 1 } },
    { s: 3, t: 'community.noticed', d: { notice: notice(4), instead: null, unread: 2 } },
    { s: 4, t: 'community.noticesGone', d: { notices: [1], unread: 2 } },
    { s: 5, t: 'community.noticesRead', d: { read: 4, unread: 0 } },
  ];
  const after = events.reduce(applyNoticeEvent, held);
  expect(after.notices.map(({ id }) => id)).toEqual([4, 3]);
  expect([after.read, after.unread, after.seq]).toEqual([4, 0, 5]);
});
