import type { FileBrief, Instant, LocalDate } from '../kernel/wire';

export type Right = 'EDIT' | 'ACCEPT' | 'OFFICIAL' | 'MODERATE';
export type Shown = 'SHOWN' | 'HELD' | 'HIDDEN';
export type QuestionState = 'OPEN' | 'ANSWERED' | 'SOLVED' | 'DUPLICATE';
export type Tab = 'MINE_TO_ANSWER' | 'NEW' | 'UNANSWERED' | 'POPULAR' | 'ASKED_BY_ME' | 'WATCHED';

export interface QuestionBrief {
  id: number;
  title: string;
  excerpt: string;
  state: QuestionState;
  shown: Shown;
  asker: number | null;
  section: number | null;
  category: number;
  tags: number[];
  concerned: number | null;
  answers: number;
  official: boolean;
  useful: number;
  asked: Instant;
  moved: Instant;
  solved: Instant | null;
  canonical: number | null;
  locked: boolean;
}

export type StepKind = 'ASKED' | 'INVITED' | 'ANSWERED' | 'SOLVED' | 'OFFICIAL' | 'REVIEWED' | 'MERGED';

export interface Step {
  kind: StepKind;
  at: Instant;
  person: number | null;
  unit: number | null;
}

export interface Origin {
  title: string;
}

export interface ChatPlace {
  room: number;
  n: number;
}

export interface Titled {
  id: number;
  title: string;
}

export interface QuestionHead {
  brief: QuestionBrief;
  text: string;
  files: FileBrief[];
  version: number;
  edited: Instant | null;
  origin: Origin | null;
  merged: Titled[];
  steps: Step[];
}

export type Health = 'FRESH' | 'DOUBTED' | 'OBSOLETE';

export interface Comment {
  id: number;
  answer: number | null;
  author: number | null;
  byAsker: boolean;
  at: Instant;
  text: string;
  edited: Instant | null;
}

export interface Answer {
  id: number;
  question: number;
  author: number | null;
  byAsker: boolean;
  section: number | null;
  at: Instant;
  text: string;
  files: FileBrief[];
  version: number;
  edited: Instant | null;
  useful: number;
  accepted: { by: number | null; at: Instant } | null;
  official: { unit: number; by: number; at: Instant } | null;
  checked: Instant | null;
  review: LocalDate | null;
  health: Health;
  comments: Comment[];
}

export interface Mine {
  asker: boolean;
  watching: boolean;
  useful: number[];
  usefulQuestion: boolean;
  may: Right[];
  officialFor: number[];
  from: ChatPlace | null;
}

export interface QuestionPage {
  seq: number;
  head: QuestionHead;
  answers: Answer[];
  comments: Comment[];
  mine: Mine;
  watchers: number;
  seen: number;
}

export interface QuestionList {
  seq: number;
  questions: QuestionBrief[];
  next: string | null;
}

export interface CategoryRule {
  anonymous: boolean;
  moderated: boolean;
  moderatorsAccept: boolean;
  sectionAccepts: boolean;
  unit: number | null;
  membersOfficial: boolean;
  credits: boolean;
  reviewMonths: number | null;
}

export interface Category {
  id: number;
  name: string;
  rule: CategoryRule;
  sort: number;
  closed: boolean;
}

export interface Tag {
  id: number;
  name: string;
  synonyms: string[];
  into: number | null;
}

export interface TopicList {
  seq: number;
  categories: Category[];
  tags: Tag[];
}

export interface Expert {
  person: number;
  tags: number[];
  answers: number;
}

export interface SimilarQuestion {
  question: QuestionBrief;
  answer: string | null;
  answerId: number | null;
  official: boolean;
  score: number;
  sure: boolean;
}

export interface SimilarQuestions {
  hits: SimilarQuestion[];
  tags: number[];
  unit: number | null;
  experts: Expert[];
}

export interface Made {
  question: number;
  id: number;
  shown: Shown;
}

export interface TextVersions {
  versions: TextVersion[];
}

export interface TextVersion {
  version: number;
  at: Instant;
  by: number | null;
  parts: { kind: 'SAME' | 'ADDED' | 'REMOVED'; text: string }[];
}

export interface ChatDraft {
  text: string;
  title: string;
  from: ChatPlace;
}

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
