import type { Instant, QuestionBrief } from '../kernel/wire';

export type {
  Answer,
  Category,
  CategoryRule,
  ChatDraft,
  ChatPlace,
  Comment,
  Expert,
  Made,
  Merged,
  Mine,
  QuestionBrief,
  QuestionHead,
  QuestionList,
  QuestionPage,
  QuestionState,
  Right,
  Shown,
  SimilarQuestion,
  SimilarQuestions,
  Step,
  StepKind,
  Tag,
  TextVersion,
  TextVersions,
  TopicList,
} from '../kernel/wire';

export type Tab = 'MINE_TO_ANSWER' | 'NEW' | 'UNANSWERED' | 'POPULAR' | 'ASKED_BY_ME' | 'WATCHED';

export interface Why {
  tag: number | null;
  answers: number;
  accepted: number;
  official: number;
  useful: number;
}

export interface Expertise {
  person: number;
  unit: number | null;
  answers: number;
  why: Why[];
  invited: boolean;
}

export interface Experts {
  unit: number | null;
  experts: Expertise[];
}

export type NoticeKind =
  | 'ASKED'
  | 'ANSWERED'
  | 'COMMENTED'
  | 'ACCEPTED'
  | 'OFFICIAL'
  | 'SOLVED'
  | 'MENTIONED'
  | 'INVITED'
  | 'MERGED'
  | 'DOUBTED'
  | 'DIGEST';

export interface DigestPart {
  tag: number | null;
  questions: number[];
}

export interface Notice {
  id: number;
  kind: NoticeKind;
  question: number | null;
  title: string;
  answer: number | null;
  comment: number | null;
  by: number | null;
  tag: number | null;
  category: number | null;
  count: number;
  at: Instant;
  digest: DigestPart[];
}

export interface NoticePage {
  seq: number;
  notices: Notice[];
  questions: QuestionBrief[];
  read: number;
  unread: number;
  next: number | null;
}

export interface Watched {
  kind: 'QUESTION' | 'TAG' | 'CATEGORY';
  id: number;
}

export interface WatchedList {
  seq: number;
  watches: Watched[];
}
