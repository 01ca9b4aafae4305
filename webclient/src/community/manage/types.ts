import type { QuestionBrief } from '../../kernel/wire';

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
