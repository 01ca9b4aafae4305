import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { FileKind, Mention, NewPoll, NewRequest, Urgency } from './wire';

/** A file that is whole on the server and waits for its message. */
export interface EnclosedFile {
  id: number;
  name: string;
  /** Bytes. */
  size: number;
  kind: FileKind;
  thumbUrl?: string | undefined;
}

/** What goes with a text. */
export interface Enclosed {
  files: readonly EnclosedFile[];
  request: NewRequest | null;
  poll: NewPoll | null;
  /** A message sent on. */
  forward: { room: number; n: number } | null;
  urgency: Urgency;
}

/** A message on its way, as it lies on this device. */
export interface Outgoing extends Enclosed {
  /** UUIDv7: names the operation to the server, and sorts by age. */
  op: string;
  person: number;
  room: number;
  /** Number of the message in `room` that it answers; 0 when it stands in the room itself. */
  root: number;
  /** Whether an answer is to stand in the room as well. */
  alsoRoom: boolean;
  text: string;
  /** Who is named in the text, so that it can be shown before the server has read it. */
  mentions: readonly Mention[];
  /** Epoch ms of this device. */
  at: number;
  /** Why the server does not take it; null while it is still to be sent. */
  refused: { code: string; message: string } | null;
}

/** Somebody named in a text that is being written. */
export interface Named {
  /** `@{p12}`: as it is sent. */
  token: string;
  /** `@佐藤 誠`: as it stands in the field. */
  shown: string;
}

export interface Draft {
  person: number;
  room: number;
  root: number;
  /** As it stands in the field. Empty: sent or thrown away, and the server does not know yet. */
  text: string;
  named: readonly Named[];
  /** Epoch ms. */
  at: number;
  /** The server has it in this form. */
  kept: boolean;
}

interface Schema extends DBSchema {
  outgoing: { key: string; value: Outgoing };
  drafts: { key: [number, number, number]; value: Draft };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** What was written and not yet sent: the only words of people that lie on this device, gone at sign-out. */
export function shelf(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('hub', 2, {
    async upgrade(db, from, _, tx) {
      if (from < 1) db.createObjectStore('outgoing', { keyPath: 'op' });
      const before = from === 1 ? await tx.objectStore('drafts').getAll() : [];
      if (from === 1) db.deleteObjectStore('drafts');
      const drafts = db.createObjectStore('drafts', { keyPath: ['person', 'room', 'root'] });
      for (const draft of before) await drafts.put({ ...draft, root: 0, named: [], at: 1, kept: false });
    },
  });
  return opened;
}

export async function clearShelf(): Promise<void> {
  const db = await shelf();
  await Promise.all([db.clear('outgoing'), db.clear('drafts')]);
}
