import type { Category, Tag, TopicList } from '../../kernel/wire';
import type { CommunityEvent } from '../events';

/** Categories and tags as of `seq`; an event tells those that are new or another than before. */
export function applyTopicEvent(held: TopicList, event: CommunityEvent): TopicList {
  if (event.s <= held.seq) return held;
  if (event.t !== 'community.topics') return { ...held, seq: event.s };
  const { categories, tags } = event.d;
  return {
    seq: event.s,
    categories: put(held.categories, categories).sort(inOrder),
    tags: put(held.tags, tags).sort(byName),
  };
}

function put<T extends { id: number }>(all: readonly T[], news: readonly T[]): T[] {
  const fresh = new Map(news.map(one => [one.id, one]));
  return [...all.filter(({ id }) => !fresh.has(id)), ...news];
}

const inOrder = (a: Category, b: Category) => a.sort - b.sort || a.id - b.id;
const byName = (a: Tag, b: Tag) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id);
