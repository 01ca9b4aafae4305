import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A message on its way, as it lies on this device. */
export interface Outgoing {
  /** UUIDv7: names the operation to the server, and sorts by age. */
  op: string;
  person: number;
  room: number;
  text: string;
  /** Epoch ms of this device. */
  at: number;
  /** Why the server does not take it; null while it is still to be sent. */
  refused: { code: string; message: string } | null;
}

export interface Draft {
  person: number;
  room: number;
  text: string;
}

interface Schema extends DBSchema {
  outgoing: { key: string; value: Outgoing };
  drafts: { key: [number, number]; value: Draft };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** What was written and not yet sent: the only words of people that lie on this device, gone at sign-out. */
export function shelf(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('hub', 1, {
    upgrade(db) {
      db.createObjectStore('outgoing', { keyPath: 'op' });
      db.createObjectStore('drafts', { keyPath: ['person', 'room'] });
    },
  });
  return opened;
}

export async function clearShelf(): Promise<void> {
  const db = await shelf();
  await Promise.all([db.clear('outgoing'), db.clear('drafts')]);
}
