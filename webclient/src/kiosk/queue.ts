import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { v7 } from 'uuid';
import type { TapCard } from './wire';

const NAME = 'kiosk';
/** As many as the hub takes at once. */
const MOST = 200;

interface Schema extends DBSchema {
  /** The key is the counter: it goes on over restarts, and no number is given twice. */
  taps: { key: number; value: Omit<TapCard, 'counter'> };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function shelf(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, 1, {
    upgrade: db => void db.createObjectStore('taps', { autoIncrement: true }),
    terminated: () => {
      opened = undefined;
    },
  });
  return opened;
}

/** Written down before it is sent: a card that was read is not lost, whatever happens to network or power. */
export async function writeDown(card: string, at: number): Promise<TapCard> {
  const tap = { card, at: new Date(at).toISOString(), op: v7() };
  return { ...tap, counter: await (await shelf()).add('taps', tap) };
}

/** Those that wait, in the order in which they were read. */
export async function waiting(): Promise<TapCard[]> {
  const store = (await shelf()).transaction('taps').store;
  const [counters, taps] = await Promise.all([store.getAllKeys(null, MOST), store.getAll(null, MOST)]);
  return taps.map((tap, at) => ({ ...tap, counter: counters[at] ?? 0 }));
}

/** The hub has these. */
export async function strike(counters: readonly number[]): Promise<void> {
  const writing = (await shelf()).transaction('taps', 'readwrite');
  await Promise.all([...counters.map(counter => writing.store.delete(counter)), writing.done]);
}

/** A kiosk that was revoked keeps no card; its counter goes on. */
export async function forgetTaps(): Promise<void> {
  await (await shelf()).clear('taps');
}
