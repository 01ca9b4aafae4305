import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptUpload } from './upload';

interface Schema extends DBSchema {
  uploads: { key: string; value: KeptUpload };
}

/** On the disk of one device; what goes beyond is sent all the same, but not over a reload. */
const MOST_KEPT_BYTES = 256 * 1024 * 1024;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** Apart from the words on the kernel's shelf: files are large, and a full disk must not keep a message from being sent. */
function shelf(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('hub-uploads', 1, {
    upgrade: db => void db.createObjectStore('uploads', { keyPath: 'op' }),
  });
  return opened;
}

/** Where uploads lie over a reload of the page. */
export const uploadShelf = {
  /** Oldest first. */
  all: async (): Promise<KeptUpload[]> => (await shelf()).getAll('uploads'),

  get: async (op: string): Promise<KeptUpload | undefined> => (await shelf()).get('uploads', op),

  async put(kept: KeptUpload): Promise<void> {
    const db = await shelf();
    const held = await heldBytes(db, kept.op);
    const fits = held + (kept.blob?.size ?? 0) <= MOST_KEPT_BYTES;
    try {
      await db.put('uploads', fits ? kept : { ...kept, blob: null });
    } catch {
      // The disk is full: its name is kept, so that a reload can ask for the file again.
      await db.put('uploads', { ...kept, blob: null });
    }
  },

  remove: async (op: string): Promise<void> => (await shelf()).delete('uploads', op),

  clear: async (): Promise<void> => (await shelf()).clear('uploads'),
};

export type UploadShelf = typeof uploadShelf;

async function heldBytes(db: IDBPDatabase<Schema>, except: string): Promise<number> {
  const all = await db.getAll('uploads');
  return all.reduce((sum, { op, blob }) => sum + (op === except ? 0 : (blob?.size ?? 0)), 0);
}
