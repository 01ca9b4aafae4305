import { http } from '../../kernel/http';
import type { Instant } from '../../kernel/wire';

const ROOT = '/api/booking';

/** An address that another calendar subscribes to. */
export interface Feed {
  id: number;
  /** Null: my own days. */
  place: number | null;
  /** Only that there is something; else the titles as well. */
  busyOnly: boolean;
  made: Instant;
  used: Instant | null;
}

/** The address is told once, when it is made: its path on the hub. */
export interface FeedMade {
  feed: Feed;
  url: string;
}

export interface ImportLine {
  title: string;
  from: Instant;
  until: Instant;
  /** ADD, CHANGE, CANCEL, SAME. */
  what: 'ADD' | 'CHANGE' | 'CANCEL' | 'SAME';
}

export interface ImportFault {
  /** Of its entry in the file, from 1. */
  n: number;
  title: string;
  message: string;
}

export interface ImportReport {
  digest: string;
  adds: number;
  changes: number;
  cancels: number;
  same: number;
  /** Dates that are over, which are left out. */
  past: number;
  /** The first 500. */
  lines: ImportLine[];
  faults: ImportFault[];
}

export const feedApi = {
  list: (signal: AbortSignal) => http.get<{ feeds: Feed[] }>(`${ROOT}/feeds`, { signal }),
  make: (op: string, place: number | null, busyOnly: boolean) =>
    http.post<FeedMade>(`${ROOT}/feeds`, { op, place, busyOnly }),
  revoke: (feed: number) => http.delete(`${ROOT}/feeds/${feed}`),
  preview: (ics: string) => http.post<ImportReport>(`${ROOT}/import`, { ics, apply: false, digest: null }),
  apply: (ics: string, digest: string) =>
    http.post<ImportReport>(`${ROOT}/import`, { ics, apply: true, digest }),
  reminder: (signal: AbortSignal) =>
    http.get<{ minutes: number | null }>(`${ROOT}/notices/settings`, { signal }),
  setReminder: (minutes: number | null) =>
    http.put<{ minutes: number | null }>(`${ROOT}/notices/settings`, { minutes }),
};
