import { useEffect } from 'react';
import { HubError } from '../kernel/http';
import { useStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import type { QuestionPage, TopicList, WatchedList } from '../kernel/wire';
import { session } from '../session/session';
import { api } from './api';
import { COMMUNITY_KINDS, type CommunityEvent, questionOf } from './events';
import { applyPageEvent } from './fold/page';
import { applyTopicEvent } from './fold/topics';
import { applyWatchEvent } from './fold/watches';
import { type Held, Live } from './live';
import { texts } from './texts';

/** Questions that stay in memory after one has gone elsewhere. */
const HELD_PAGES = 8;

const pages = new Map<number, Live<QuestionPage>>();

/** Categories and tags: small, loaded whole. */
export const topics = new Live<TopicList>(api.topics, applyTopicEvent);

/** The questions, tags and subjects I watch. */
export const watchedTopics = new Live<WatchedList>(api.watches, applyWatchEvent);

const listeners = new Set<(event: CommunityEvent) => void>();

for (const t of COMMUNITY_KINDS) stream.on(t, (d, s) => hear({ s, t, d } as CommunityEvent));
stream.onReset(seq => {
  for (const page of pages.values()) void page.load(seq);
  if (topics.state.get().value) void topics.load(seq);
  if (watchedTopics.state.get().value) void watchedTopics.load(seq);
});

function hear(event: CommunityEvent): void {
  const question = questionOf(event);
  if (question !== null) pages.get(question)?.hear(event);
  if (event.t === 'community.tagMerged') for (const page of pages.values()) page.hear(event);
  topics.hear(event);
  watchedTopics.hear(event);
  for (const listener of listeners) listener(event);
}

/** @returns how to stop listening */
export function onCommunity(listener: (event: CommunityEvent) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** When the session ends: nothing of what one person saw is shown to the next. */
session.subscribe(() => {
  if (session.get().phase === 'in') return;
  pages.clear();
  topics.state.set({ value: null, error: null });
  watchedTopics.state.set({ value: null, error: null });
});

export function pageOf(question: number): Live<QuestionPage> {
  const page = pages.get(question) ?? newPage(question);
  pages.delete(question);
  pages.set(question, page);
  for (const oldest of pages.keys()) {
    if (pages.size <= HELD_PAGES) break;
    pages.delete(oldest);
  }
  return page;
}

function newPage(question: number): Live<QuestionPage> {
  const gone = () => new HubError(404, 'community.gone', texts.t('page.gone'));
  return new Live(() => api.page(question), applyPageEvent, gone);
}

/** A question with its answers; asked again whenever one comes to it, shown from memory meanwhile. */
export function useQuestion(question: number): Held<QuestionPage> & { reload: () => void } {
  const page = pageOf(question);
  const held = useStore(page.state);
  useEffect(() => void page.load(), [page]);
  useEffect(() => (held.error ? stream.onLive(() => void page.load()) : undefined), [held.error, page]);
  return { ...held, reload: () => void page.load() };
}

export function useTopics(): TopicList | null {
  const { value } = useStore(topics.state);
  useEffect(() => {
    if (!topics.state.get().value) void topics.load();
  }, []);
  return value;
}

/** What was done shows by its event; where no stream comes through, it is asked for. */
export function renewPage(question: number): void {
  if (stream.connection.get().phase !== 'live') void pages.get(question)?.load();
}
