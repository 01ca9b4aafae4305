import { v7 as uuidv7 } from 'uuid';
import { uploadApi } from '../../chat/file/uploadApi';

/** Sends a photo whole, piece by piece; its number once it was checked. Where it was taken is not kept. */
export async function uploadPhoto(file: File): Promise<number> {
  const { signal } = new AbortController();
  let taken = await uploadApi.open(
    { op: uuidv7(), name: file.name, size: file.size, keepPlace: false } as Parameters<
      typeof uploadApi.open
    >[0],
    signal,
  );
  while (taken.offset < file.size) {
    const piece = file.slice(taken.offset, taken.offset + taken.piece);
    taken = await uploadApi.piece(taken.id, taken.offset, piece, signal);
  }
  while (!taken.file) {
    await new Promise(done => setTimeout(done, 300));
    taken = await uploadApi.look(taken.id, signal);
  }
  return taken.file.id;
}
