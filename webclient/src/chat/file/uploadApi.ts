import { http } from '../../kernel/http';
import type { FileBrief } from '../../kernel/wire';
import type { KeptUpload } from './upload';

/** How far the server is. */
export interface Taken {
  id: number;
  /** Bytes that it has. */
  offset: number;
  /** Most bytes it takes at once. */
  piece: number;
  /** Once it is whole and checked. */
  file: FileBrief | null;
}

const TIMEOUT_MS = 60_000;

const soon = (signal: AbortSignal) => AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);

export const uploadApi = {
  /** Begins it, or tells where it stopped: the operation id names it. */
  open: ({ op, name, size, keepPlace }: KeptUpload, signal: AbortSignal) =>
    http.post<Taken>('/api/files/uploads', { op, name, size, keepPlace }, { signal: soon(signal) }),

  piece: (id: number, offset: number, bytes: Blob, signal: AbortSignal) =>
    http.put<Taken>(`/api/files/uploads/${id}?offset=${offset}`, bytes, { signal: soon(signal) }),

  look: (id: number, signal: AbortSignal) =>
    http.get<Taken>(`/api/files/uploads/${id}`, { signal: soon(signal) }),

  drop: (id: number) => http.delete(`/api/files/uploads/${id}`),
};

export type UploadApi = typeof uploadApi;
