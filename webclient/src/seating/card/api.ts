import { http } from '../../kernel/http';
import type { CardAsk, CardImport, CardList, SeatSettings } from '../../kernel/wire';

const CARDS = '/api/seating/cards';
const code = (text: string) => `${CARDS}/code/${encodeURIComponent(text)}`;

/** Staff cards, mine and for managers those of others, and how I like kiosks. */
export const cardApi = {
  mine: (signal: AbortSignal) => http.get<CardList>(CARDS, { signal }),
  of: (person: number) => http.get<CardList>(`${CARDS}?person=${person}`),
  /** Without a digest the list is only looked at. */
  take: (file: string, digest: string | null) => http.post<CardImport>(`${CARDS}/import`, { file, digest }),
  drop: (card: number) => http.delete<CardList>(`${CARDS}/${card}`),
  ask: (text: string, signal: AbortSignal) => http.get<CardAsk>(code(text), { signal }),
  bind: (text: string, op: string) => http.post<CardList>(code(text), { op }),
  settings: (signal: AbortSignal) => http.get<SeatSettings>('/api/seating/me', { signal }),
  save: (settings: SeatSettings) => http.put<SeatSettings>('/api/seating/me', settings),
};
