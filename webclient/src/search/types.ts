import type {
  FileBrief,
  Instant,
  PersonBrief,
  PersonHit,
  QuestionBrief,
  RoomKind,
  Unit,
} from '../kernel/wire';

/** Where in the text beside it something was hit, in UTF-16 units. */
export interface Mark {
  from: number;
  to: number;
}

export interface RoomHit {
  id: number;
  name: string;
  kind: RoomKind;
  members: number;
  /** False for an open room the reader is not in. */
  joined: boolean;
  marks: Mark[];
}

export interface MessageHit {
  room: number;
  n: number;
  root: number;
  title: string;
  author: PersonBrief;
  at: Instant;
  line: string;
  marks: Mark[];
  files: number;
}

export interface QuestionHit {
  brief: QuestionBrief;
  titleMarks: Mark[];
  line: string;
  marks: Mark[];
  score: number;
}

export interface FileHit {
  file: FileBrief;
  room: number | null;
  n: number | null;
  root: number | null;
  question: number | null;
  where: string;
  at: Instant;
  author: PersonBrief | null;
  marks: Mark[];
}

export interface HitPage<T> {
  hits: T[];
  next: string | null;
}

export interface SearchCounts {
  people: number;
  rooms: number;
  messages: number;
  questions: number;
  files: number;
}

export interface SearchAnswer {
  text: string;
  cut: boolean;
  /** The index is being made anew and cannot answer yet. */
  building: boolean;
  people: PersonHit[];
  units: Unit[];
  rooms: RoomHit[];
  messages: HitPage<MessageHit>;
  questions: HitPage<QuestionHit>;
  files: HitPage<FileHit>;
  counts: SearchCounts;
}

export interface SearchStatus {
  state: 'READY' | 'BUILDING' | 'REBUILDING';
  documents: number;
  done: number;
  of: number;
  behind: number;
  since: Instant | null;
  faults: { file: string; line: number; problem: ListProblem }[];
  faultCount: number;
}

export type ListProblem =
  | 'FILE_UNREADABLE'
  | 'FILE_TOO_LARGE'
  | 'TOO_FEW_WORDS'
  | 'TOO_MANY_WORDS'
  | 'WORD_TOO_LONG'
  | 'WORD_EMPTY'
  | 'COLUMNS'
  | 'NUMBER'
  | 'PARTS_DIFFER'
  | 'READINGS_DIFFER'
  | 'READING_NOT_KANA'
  | 'TWICE';
