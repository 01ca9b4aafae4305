import { describe, expect, it } from 'vitest';
import { type CommunityEvent, isCommunityEvent } from '../community/events';
import { applyListEvent } from '../community/fold/list';
import { applyPageEvent } from '../community/fold/page';
import { applyTopicEvent } from '../community/fold/topics';
import { NO_FILTER } from '../community/list/lanes';
import type { QuestionList, QuestionPage, TopicList } from '../kernel/wire';

/** What a client held before, what the stream said, what the server answers afterwards. The server's test `CommunityLawIT` recorded it and fails when it would record anything else. */
interface Recording {
  name: string;
  before: Held;
  frames: { s: number; t: string; d: unknown }[];
  after: Held;
}

interface Held {
  page?: QuestionPage;
  questions: QuestionList;
  topics: TopicList;
}

const recordings = Object.values(
  import.meta.glob<Recording>('./community/*.json', { eager: true, import: 'default' }),
);
const lane = { tab: 'NEW' as const, filter: NO_FILTER };

/** The position moves with every event of the log, whatever it is about. */
const still = <T extends { seq: number }>(held: T | null | undefined) => held && { ...held, seq: 0 };

describe('what was held, moved on by the stream, is what the server answers', () => {
  it.each(recordings.map(recording => [recording.name, recording] as const))('%s', (_, recording) => {
    const events = recording.frames.filter(isCommunityEvent) as CommunityEvent[];
    const { page, questions, topics } = recording.before;
    const moved = events.reduce<QuestionPage | null>(
      (held, event) => held && applyPageEvent(held, event),
      page ?? null,
    );
    const list = events.reduce((held, event) => applyListEvent(held, event, lane), questions);
    expect(still(moved) ?? undefined).toEqual(still(recording.after.page));
    expect(still(list)).toEqual(still(recording.after.questions));
    expect(still(events.reduce(applyTopicEvent, topics))).toEqual(still(recording.after.topics));
  });
});
