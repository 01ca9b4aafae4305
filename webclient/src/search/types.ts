import type { SearchAnswer as Answer, Mark, QuestionBrief } from '../kernel/wire';

export interface QuestionHit {
  brief: QuestionBrief;
  titleMarks: Mark[];
  line: string;
  marks: Mark[];
  score: number;
}

export interface QuestionHits {
  hits: QuestionHit[];
  next: string | null;
}

export interface SearchAnswer extends Answer {
  questions: QuestionHits;
}
