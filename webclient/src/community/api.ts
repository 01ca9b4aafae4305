import { http } from '../kernel/http';
import type {
  Answer,
  ChatDraft,
  Experts,
  Made,
  NoticePage,
  QuestionBrief,
  QuestionHead,
  QuestionList,
  QuestionPage,
  SimilarQuestions,
  TextVersions,
  TopicList,
  Watched,
  WatchedList,
} from '../kernel/wire';
import type { Tab } from './tabs';

const ROOT = '/api/community';

/** What narrows a list. */
export interface Filter {
  category: number | null;
  tag: number | null;
  unit: number | null;
}

export interface NewQuestion {
  op: string;
  text: string;
  category: number | null;
  tags: readonly number[];
  concerned: number | null;
  files: readonly number[];
  anonymous: boolean;
  origin: { room: number; n: number } | null;
  /** Made up here, one for each text typed. */
  search: string | null;
}

/** What may be changed of a question; what is left out stays. */
export interface QuestionChange {
  version?: number;
  text?: string;
  category?: number;
  tags?: readonly number[];
  /** 0: none any longer. */
  concerned?: number;
}

export type ReviewWord = 'CORRECT' | 'FIX' | 'OBSOLETE';

export type Subject = { question: number } | { answer: number };

const pathOf = (subject: Subject): string =>
  'question' in subject ? `${ROOT}/questions/${subject.question}` : `${ROOT}/answers/${subject.answer}`;

const query = (values: Record<string, string | number | null | undefined>): string => {
  const given = Object.entries(values).flatMap(([key, value]) =>
    value === null || value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return new URLSearchParams(given).toString();
};

export const api = {
  list: (tab: Tab, filter: Filter, after: string | null, signal?: AbortSignal) =>
    http.get<QuestionList>(`${ROOT}/questions?${query({ tab, ...filter, after })}`, signal ? { signal } : {}),
  page: (question: number, signal?: AbortSignal) =>
    http.get<QuestionPage>(`${ROOT}/questions/${question}`, signal ? { signal } : {}),
  topics: () => http.get<TopicList>(`${ROOT}/topics`),
  similar: (text: string, signal: AbortSignal) =>
    http.get<SimilarQuestions>(`${ROOT}/similar?${query({ text })}`, { signal }),
  related: (question: number, signal: AbortSignal) =>
    http.get<{ questions: QuestionBrief[] }>(`${ROOT}/questions/${question}/related`, { signal }),
  experts: (question: number, signal: AbortSignal) =>
    http.get<Experts>(`${ROOT}/questions/${question}/experts`, { signal }),
  /** A message of a chat room, as the beginning of a question. */
  source: (room: number, n: number) => http.get<ChatDraft>(`${ROOT}/draft?${query({ room, n })}`),
  versions: (subject: Subject, signal: AbortSignal) =>
    http.get<TextVersions>(`${pathOf(subject)}/versions`, { signal }),

  ask: (question: NewQuestion) => http.post<Made>(`${ROOT}/questions`, question),
  change: (question: number, change: QuestionChange) =>
    http.patch<QuestionHead>(`${ROOT}/questions/${question}`, change),
  answer: (question: number, answer: { op: string; text: string; files: readonly number[] }) =>
    http.post<Made>(`${ROOT}/questions/${question}/answers`, answer),
  changeAnswer: (answer: number, change: { version: number; text: string }) =>
    http.patch<Answer>(`${ROOT}/answers/${answer}`, change),
  dropAnswer: (answer: number) => http.delete(`${ROOT}/answers/${answer}`),
  comment: (subject: Subject, text: string, op: string) =>
    http.post<Made>(`${pathOf(subject)}/comments`, { op, text }),
  dropComment: (comment: number) => http.delete(`${ROOT}/comments/${comment}`),
  useful: (subject: Subject, on: boolean) =>
    on ? http.put(`${pathOf(subject)}/useful`) : http.delete(`${pathOf(subject)}/useful`),
  accept: (answer: number, on: boolean) =>
    on ? http.put(`${ROOT}/answers/${answer}/accepted`) : http.delete(`${ROOT}/answers/${answer}/accepted`),
  official: (answer: number, unit: number | null) =>
    unit === null
      ? http.delete(`${ROOT}/answers/${answer}/official`)
      : http.put(`${ROOT}/answers/${answer}/official`, { unit }),
  duplicate: (question: number, canonical: number) =>
    http.post(`${ROOT}/questions/${question}/duplicate`, { canonical }),
  notDuplicate: (question: number) => http.delete(`${ROOT}/questions/${question}/duplicate`),
  merge: (question: number, into: number) => http.post(`${ROOT}/questions/${question}/merge`, { into }),
  lock: (question: number, on: boolean) =>
    on ? http.put(`${ROOT}/questions/${question}/lock`) : http.delete(`${ROOT}/questions/${question}/lock`),
  hide: (question: number, on: boolean) =>
    on
      ? http.put(`${ROOT}/questions/${question}/hidden`)
      : http.delete(`${ROOT}/questions/${question}/hidden`),
  report: (subject: Subject, why: string) => http.post(`${pathOf(subject)}/report`, { why }),
  review: (answer: number, word: ReviewWord, note: string) =>
    http.post(`${ROOT}/answers/${answer}/review`, { word, note }),
  watch: (question: number, on: boolean) =>
    on
      ? http.put(`${ROOT}/watches/question/${question}`)
      : http.delete(`${ROOT}/watches/question/${question}`),
  watches: () => http.get<WatchedList>(`${ROOT}/watches`),
  watchTopic: ({ kind, id }: Watched, on: boolean) => {
    const path = `${ROOT}/watches/${kind.toLowerCase()}/${id}`;
    return on ? http.put(path) : http.delete(path);
  },
  invite: (question: number, people: readonly number[]) =>
    http.post(`${ROOT}/questions/${question}/invite`, { people }),
  /** 「これで解決」: nothing need be asked. */
  solvedBy: (question: number, answer: number | null, wording: string, search: string | null) =>
    http.post(`${ROOT}/questions/${question}/solved-by`, { answer, wording, search }, { keepalive: true }),
  shown: (search: string, shown: readonly number[], outcome: 'SHOWN' | 'LEFT' | 'ASKED' | 'SOLVED') =>
    http.post(`${ROOT}/shown`, { search, shown, outcome }, { keepalive: true }),
  /** Posts an answer to the room the question came from, as a message of mine. */
  postBack: (question: number, answer: number, op: string) =>
    http.post(`${ROOT}/questions/${question}/post-back`, { op, answer }),
  notices: (after: number | null, signal?: AbortSignal) =>
    http.get<NoticePage>(`${ROOT}/notices?${query({ after })}`, signal ? { signal } : {}),
  readNotices: (upTo: number) => http.post(`${ROOT}/notices/read`, { upTo }),
};
