import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { session } from '../../session/session';

interface Begun {
  key: string;
  person: number;
  value: unknown;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: Begun };
}

/** The frame deletes it at sign-out. */
const SHELF = 'hub-community';

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function shelf(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(SHELF, 1, {
    upgrade: db => void db.createObjectStore('drafts', { keyPath: 'key' }),
    // At sign-out the whole shelf goes.
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
  });
  return opened;
}

function me(): number {
  const now = session.get();
  return now.phase === 'in' ? now.me.person.id : 0;
}

/** What was begun under this name by the one who is signed in. A private window has no shelf. */
export async function taken<T>(key: string): Promise<T | null> {
  const begun = await shelf()
    .then(db => db.get('drafts', key))
    .catch(() => undefined);
  return begun?.person === me() ? (begun.value as T) : null;
}

/** Null puts it away. */
export async function keep(key: string, value: unknown): Promise<void> {
  try {
    const db = await shelf();
    if (value === null) await db.delete('drafts', key);
    else await db.put('drafts', { key, person: me(), value });
  } catch {
    // It is still in the field.
  }
}
