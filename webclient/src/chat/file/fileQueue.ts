import { useStore } from '../../kernel/store';
import { stream } from '../../kernel/stream';
import { toast } from '../../look';
import { MOST_FILES, parcelOf, parcels, pendingFiles, type Spot, spotKey } from '../parcel';
import { attachUploads } from './attached';
import { photoPlace } from './photoPlace';
import { texts } from './texts';
import { type Chosen, isOpen } from './upload';
import { uploadApi } from './uploadApi';
import { uploadShelf } from './uploadShelf';
import { Uploads } from './uploads';

export const uploads = new Uploads(uploadApi, uploadShelf);

let ends: (() => void)[] = [];

/** After sign-in: goes on with what this person left behind. */
export function startUploads(person: number): void {
  stopUploads();
  const online = () => uploads.tryNow();
  window.addEventListener('online', online);
  ends = [attachUploads(uploads), stream.onLive(online), () => window.removeEventListener('online', online)];
  void uploads.start(person);
}

export function stopUploads(): void {
  for (const end of ends) end();
  ends = [];
  uploads.stop();
}

/** At sign-out: no file stays on the device. */
export async function forgetUploads(): Promise<void> {
  stopUploads();
  await uploads.clear();
}

/** Attaches files to what is being written. Says what it did not take, and why. */
export async function attach(spot: Spot, files: readonly File[]): Promise<void> {
  const { t } = texts;
  for (const { name } of files.filter(file => file.size === 0)) toast(t('attach.empty', { name }));
  const wanted = files.filter(file => file.size > 0);
  const room = Math.max(0, MOST_FILES - attachedTo(spot));
  const left = wanted.length - room;
  if (left > 0) toast(t('attach.tooMany', { most: MOST_FILES, left }));
  uploads.add(spot, await Promise.all(wanted.slice(0, room).map(chosen)));
}

function attachedTo(spot: Spot): number {
  const open = uploads.of(spot).filter(({ state }) => state !== 'done').length;
  return open + parcelOf(parcels.get(), spot).files.length;
}

async function chosen(file: File): Promise<Chosen> {
  return { blob: file, name: file.name, modified: file.lastModified, taken: await photoPlace(file) };
}

/** What was not finished does not go with the message. */
export function dropOpen(spot: Spot): void {
  for (const { op } of uploads.of(spot).filter(isOpen)) uploads.cancel(op);
}

export interface FilesReady {
  /** Whether the message may go now with everything that was attached. */
  ready: boolean;
  /** Files that are still on their way. */
  open: number;
  /** Files that the server did not take; they do not go with the message. */
  refused: number;
}

/** Whether what is attached to a room or thread is whole. */
export function useFilesReady(spot: Spot): FilesReady {
  const key = spotKey(spot);
  const open = useStore(pendingFiles, all => all.get(key) ?? 0);
  const refused = useStore(
    uploads.all,
    all => all.filter(upload => upload.state === 'refused' && spotKey(upload.spot) === key).length,
  );
  return { ready: open === 0, open, refused };
}

/** Resolves when nothing of this room or thread is on its way any more: finished, refused or put away. */
export function filesSettled(spot: Spot): Promise<void> {
  const settled = () => !pendingFiles.get().has(spotKey(spot));
  if (settled()) return Promise.resolve();
  return new Promise(resolve => {
    const end = pendingFiles.subscribe(() => {
      if (!settled()) return;
      end();
      resolve();
    });
  });
}
