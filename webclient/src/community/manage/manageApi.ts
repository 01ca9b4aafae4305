import { http } from '../../kernel/http';
import type {
  AskedAs,
  Category,
  CategoryRule,
  Collection,
  CollectionPage,
  Collections,
  FaqReport,
  FigureFile,
  FigurePage,
  ModerationQueue,
  QuestionList,
  ReviewList,
  Tag,
} from '../../kernel/wire';

const ROOT = '/api/community';

export interface FaqFile {
  /** The file's bytes, base64. */
  csv: string;
  unit: number;
  category: number;
}

export type Verdict = 'CORRECT' | 'FIX' | 'OBSOLETE';

/** What those do who look after the community. */
export const manageApi = {
  figures: (query: string) => http.get<FigurePage>(`${ROOT}/figures?${query}`),
  figuresFile: (query: string) => http.get<FigureFile>(`${ROOT}/figures.csv?${query}`),

  queue: () => http.get<ModerationQueue>(`${ROOT}/queue`),
  show: (question: number) => http.delete(`${ROOT}/questions/${question}/hidden`),
  hide: (question: number) => http.put(`${ROOT}/questions/${question}/hidden`),
  settle: (question: number) => http.post(`${ROOT}/questions/${question}/settle`),
  dropAnswer: (answer: number) => http.delete(`${ROOT}/answers/${answer}`),
  askedAs: (question: number) => http.get<AskedAs>(`${ROOT}/questions/${question}/asked-as`),
  setAskedAs: (question: number, wordings: readonly string[]) =>
    http.put<AskedAs>(`${ROOT}/questions/${question}/asked-as`, { wordings }),

  newCategory: (name: string, rule: CategoryRule) =>
    http.post<Category>(`${ROOT}/categories`, { name, rule }),
  changeCategory: (id: number, change: Partial<Omit<Category, 'id'>>) =>
    http.patch<Category>(`${ROOT}/categories/${id}`, change),
  newTag: (name: string) => http.post<Tag>(`${ROOT}/tags`, { name, synonyms: [] }),
  renameTag: (id: number, name: string) => http.patch<Tag>(`${ROOT}/tags/${id}`, { name }),
  setSynonyms: (id: number, synonyms: readonly string[]) =>
    http.put<Tag>(`${ROOT}/tags/${id}/synonyms`, { synonyms }),
  mergeTag: (id: number, into: number) => http.post<Tag>(`${ROOT}/tags/${id}/merge`, { into }),
  withTag: (tag: number, after: string | null) =>
    http.get<QuestionList>(
      `${ROOT}/questions?tab=NEW&tag=${tag}${after ? `&after=${encodeURIComponent(after)}` : ''}`,
    ),

  reviews: (all: boolean, after: string | null) =>
    http.get<ReviewList>(
      `${ROOT}/reviews?all=${all ? 1 : 0}${after ? `&after=${encodeURIComponent(after)}` : ''}`,
    ),
  review: (answer: number, verdict: Verdict, note: string) =>
    http.post(`${ROOT}/answers/${answer}/review`, { verdict, note }),

  preview: (file: FaqFile) => http.post<FaqReport>(`${ROOT}/import/preview`, file),
  apply: (file: FaqFile, digest: string) => http.post<FaqReport>(`${ROOT}/import/apply`, { ...file, digest }),
  exported: () => http.get<FigureFile>(`${ROOT}/export.csv`),

  collections: () => http.get<Collections>(`${ROOT}/collections`),
  collection: (id: number) => http.get<CollectionPage>(`${ROOT}/collections/${id}`),
  newCollection: (unit: number, title: string, about: string | null) =>
    http.post<Collection>(`${ROOT}/collections`, { unit, title, about }),
  changeCollection: (id: number, change: Partial<Pick<Collection, 'title' | 'about' | 'questions'>>) =>
    http.patch<Collection>(`${ROOT}/collections/${id}`, change),
  dropCollection: (id: number) => http.delete(`${ROOT}/collections/${id}`),
};
