import type {
  Answer,
  Comment,
  QuestionBrief,
  QuestionHead,
  QuestionList,
  QuestionPage,
} from '../kernel/wire';

/** Questions for tests: everything usual but what is named. */
const AT = '2026-11-18T01:00:00Z';

export const aBrief = (part: Partial<QuestionBrief>): QuestionBrief => ({
  id: 1,
  title: '庁内Wi-Fiの証明書を更新するには',
  excerpt: '',
  state: 'OPEN',
  shown: 'SHOWN',
  asker: 1,
  section: 3,
  category: 1,
  tags: [],
  concerned: null,
  answers: 0,
  official: false,
  useful: 0,
  asked: AT,
  moved: AT,
  solved: null,
  canonical: null,
  locked: false,
  ...part,
});

export const aHead = (part: Partial<QuestionHead>): QuestionHead => ({
  brief: aBrief({}),
  text: '庁内Wi-Fiの証明書を更新するには',
  files: [],
  version: 1,
  edited: null,
  origin: null,
  merged: [],
  steps: [],
  ...part,
});

export const anAnswer = (part: Partial<Answer>): Answer => ({
  id: 1,
  question: 1,
  author: 2,
  byAsker: false,
  section: 3,
  at: AT,
  text: '総務課の手引きのとおりです。',
  files: [],
  version: 1,
  edited: null,
  useful: 0,
  accepted: null,
  official: null,
  checked: null,
  review: null,
  health: 'FRESH',
  comments: [],
  ...part,
});

export const aComment = (part: Partial<Comment>): Comment => ({
  id: 1,
  answer: null,
  author: 2,
  byAsker: false,
  at: AT,
  text: '',
  edited: null,
  ...part,
});

export const aPage = (part: Partial<QuestionPage>): QuestionPage => ({
  seq: 1,
  head: aHead({}),
  answers: [],
  comments: [],
  mine: {
    asker: false,
    watching: false,
    useful: [],
    usefulQuestion: false,
    may: [],
    officialFor: [],
    from: null,
  },
  watchers: 0,
  seen: 0,
  ...part,
});

export const aList = (questions: QuestionBrief[]): QuestionList => ({ seq: 1, questions, next: null });
