import type { AnswerHealth, Instant, LocalDate, QuestionBrief } from '../../kernel/wire';

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
