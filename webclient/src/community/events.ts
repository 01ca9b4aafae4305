import type { Answer, Category, Comment, Mine, Notice, QuestionBrief, QuestionHead, Step, Tag } from './wire';

interface Kinds {
  'community.asked': { head: QuestionHead };
  'community.changed': { head: QuestionHead };
  'community.gone': { question: number };
  'community.answered': { brief: QuestionBrief; answer: Answer; steps: Step[] };
  'community.answerChanged': { brief: QuestionBrief; answer: Answer; steps: Step[] };
  'community.answerGone': { brief: QuestionBrief; answer: number; steps: Step[] };
  'community.commented': { question: number; comment: Comment };
  'community.commentChanged': { question: number; comment: Comment };
  'community.commentGone': { question: number; comment: number };
  'community.useful': { question: number; answer: number | null; count: number };
  'community.topics': { categories: Category[]; tags: Tag[] };
  'community.tagMerged': { from: number; into: number };
  'community.mine': { question: number; mine: Mine };
  'community.watching': { kind: 'QUESTION' | 'TAG' | 'CATEGORY'; id: number; watching: boolean };
  'community.watchers': { question: number; count: number };
  'community.noticed': { notice: Notice; instead: number | null; unread: number };
  'community.noticesRead': { read: number; unread: number };
  'community.noticesGone': { notices: number[]; unread: number };
}

/** What the stream says of questions and answers; the log's position stands beside it in `s`. */
export type CommunityEvent = { [K in keyof Kinds]: { s: number; t: K; d: Kinds[K] } }[keyof Kinds];

const KINDS: Record<CommunityEvent['t'], true> = {
  'community.asked': true,
  'community.changed': true,
  'community.gone': true,
  'community.answered': true,
  'community.answerChanged': true,
  'community.answerGone': true,
  'community.commented': true,
  'community.commentChanged': true,
  'community.commentGone': true,
  'community.useful': true,
  'community.topics': true,
  'community.tagMerged': true,
  'community.mine': true,
  'community.watching': true,
  'community.watchers': true,
  'community.noticed': true,
  'community.noticesRead': true,
  'community.noticesGone': true,
};

export const COMMUNITY_KINDS = Object.keys(KINDS) as CommunityEvent['t'][];

export function isCommunityEvent(frame: { t: string }): frame is CommunityEvent {
  return frame.t in KINDS;
}

/** The question an event is about; null for what is about all of them. */
export function questionOf({ t, d }: CommunityEvent): number | null {
  switch (t) {
    case 'community.asked':
    case 'community.changed':
      return d.head.brief.id;
    case 'community.answered':
    case 'community.answerChanged':
    case 'community.answerGone':
      return d.brief.id;
    case 'community.topics':
    case 'community.tagMerged':
    case 'community.noticed':
    case 'community.noticesRead':
    case 'community.noticesGone':
      return null;
    case 'community.watching':
      return d.kind === 'QUESTION' ? d.id : null;
    default:
      return d.question;
  }
}
