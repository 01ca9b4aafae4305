import type { Instant, LocalDate } from '../../kernel/wire';

export interface AskedAs {
  wordings: string[];
}

export interface Answer {
  id: number;
  question: number;
  author: number | null;
  byAsker: boolean;
  section: number | null;
  at: Instant;
  text: string;
  version: number;
  edited: Instant | null;
  useful: number;
  accepted: Accepted | null;
  official: Official | null;
  checked: Instant | null;
  review: LocalDate | null;
  health: AnswerHealth;
  comments: Comment[];
}

export interface Accepted {
  by: number | null;
  at: Instant;
}

export interface Official {
  unit: number;
  by: number;
  at: Instant;
}

export interface Comment {
  id: number;
  answer: number | null;
  author: number | null;
  byAsker: boolean;
  at: Instant;
  text: string;
  edited: Instant | null;
}

export type AnswerHealth = 'FRESH' | 'DOUBTED' | 'OBSOLETE';

export interface Category {
  id: number;
  name: string;
  rule: CategoryRule;
  sort: number;
  closed: boolean;
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

export interface ChangeCategory {
  name: string | null;
  rule: CategoryRule | null;
  sort: number | null;
  closed: boolean | null;
}

export interface Merged {
  id: number;
  title: string;
}

export interface ModerationQueue {
  items: QueueItem[];
}

export interface NewCategory {
  name: string;
  rule: CategoryRule;
}

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

export interface QuestionList {
  seq: number;
  questions: QuestionBrief[];
  next: string | null;
}

export type QuestionState = 'OPEN' | 'ANSWERED' | 'SOLVED' | 'DUPLICATE';

export interface QueueItem {
  question: QuestionBrief;
  answer: Answer | null;
  reason: QueueReason;
  why: string[];
  since: Instant;
}

export type QueueReason = 'REPORTED' | 'HELD' | 'HIDDEN';

export interface SetAskedAs {
  wordings: string[];
}

export type Shown = 'SHOWN' | 'HELD' | 'HIDDEN';

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

export interface Spread {
  count: number;
  median: number | null;
  ninetieth: number | null;
}

export interface Part {
  part: number;
  whole: number;
}

export interface Duplicates {
  shown: number;
  solvedBySearch: number;
  askedAnyway: number;
  marked: number;
}

export interface Joined {
  staff: number;
  anybody: number;
  asked: number;
  answered: number;
  commented: number;
  useful: number;
  solvedBySearch: number;
}

export interface TagFigure {
  tag: number;
  asked: number;
  unanswered: number;
}

export interface WeekFigure {
  monday: LocalDate;
  asked: number;
  answered: number;
  solved: number;
}

export interface UnitFigure {
  unit: number | null;
  staff: number;
  joined: number;
  asked: number;
  answers: number;
  inCharge: number;
  firstAnswer: Spread;
}

export interface FigurePage {
  from: LocalDate;
  to: LocalDate;
  unit: number | null;
  asked: number;
  answered: number;
  solved: number;
  firstAnswer: Spread;
  toSolved: Spread;
  outside: Part;
  duplicates: Duplicates;
  joined: Joined;
  tags: TagFigure[];
  weeks: WeekFigure[];
  units: UnitFigure[];
  smallest: number;
}

export interface FigureFile {
  name: string;
  text: string;
}

export interface Doubt {
  by: number | null;
  at: Instant;
  note: string;
}

export interface Review {
  answer: number;
  question: number;
  title: string;
  line: string;
  author: number | null;
  unit: number | null;
  accepted: boolean;
  health: AnswerHealth;
  checked: Instant | null;
  due: LocalDate | null;
  doubts: Doubt[];
}

export interface Reviews {
  total: number;
  reviews: Review[];
  next: string | null;
}

export interface FaqFault {
  line: number;
  code: string;
  message: string;
}

export interface FaqReport {
  lines: number;
  adds: number;
  changes: number;
  same: number;
  tags: string[];
  faults: FaqFault[];
  digest: string;
}

export interface Collection {
  id: number;
  unit: number;
  title: string;
  about: string | null;
  questions: number[];
  mine: boolean;
}

export interface Collections {
  collections: Collection[];
}

export interface CollectionItem {
  question: QuestionBrief;
  answerId: number | null;
  answer: string | null;
}

export interface CollectionPage {
  collection: Collection;
  items: CollectionItem[];
}
