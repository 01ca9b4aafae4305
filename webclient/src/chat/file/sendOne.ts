import type { HubError } from '../../kernel/http';
import type { FileBrief } from '../../kernel/wire';
import type { KeptUpload } from './upload';
import type { Taken, UploadApi } from './uploadApi';

/** The contract's largest piece, should the server name none. */
const PIECE_BYTES = 1024 * 1024;
const LOOK_MS = 700;
/** Another tab, or an answer that was lost: the server knows better how far it is. */
const MOST_DISAGREEMENTS = 5;

export interface Telling {
  /** How far the server is. */
  progress: (taken: Taken) => void;
  signal: AbortSignal;
}

/**
 * Sends what the server does not have yet, piece after piece, and waits until it has looked into it.
 *
 * @returns the file; rejects with a HubError that says why not
 */
export async function sendOne(
  api: UploadApi,
  kept: KeptUpload & { blob: Blob },
  { progress, signal }: Telling,
): Promise<FileBrief> {
  let taken = await api.open(kept, signal);
  progress(taken);
  let disagreements = 0;
  while (!taken.file) {
    try {
      taken = await step(api, kept, taken, signal);
    } catch (cause) {
      if (!isDisagreement(cause) || ++disagreements > MOST_DISAGREEMENTS) throw cause;
      taken = await api.look(taken.id, signal);
    }
    progress(taken);
  }
  return taken.file;
}

async function step(
  api: UploadApi,
  { blob, size }: KeptUpload & { blob: Blob },
  { id, offset, piece }: Taken,
  signal: AbortSignal,
): Promise<Taken> {
  if (offset < size) {
    return api.piece(id, offset, blob.slice(offset, offset + (piece || PIECE_BYTES)), signal);
  }
  await rest(LOOK_MS, signal);
  return api.look(id, signal);
}

function isDisagreement(cause: unknown): boolean {
  return (cause as HubError).code === 'file.wrong_offset';
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
