import { shelf } from '../kernel/outboxShelf';
import { createStore } from '../kernel/store';

type Drafts = ReadonlyMap<number, string>;

const SETTLE_MS = 200;

/** What was begun in each room, on this device only. */
export const drafts = createStore<Drafts>(new Map());

let owner = 0;
let saving: ReturnType<typeof setTimeout> | undefined;
const unsaved = new Set<number>();

export async function loadDrafts(person: number): Promise<void> {
  owner = person;
  const stored = await (await shelf()).getAll('drafts');
  const mine = stored.filter(draft => draft.person === person);
  drafts.set(new Map(mine.map(draft => [draft.room, draft.text])));
}

export function setDraft(room: number, text: string): void {
  if ((drafts.get().get(room) ?? '') === text) return;
  drafts.set(all => changed(all, room, text));
  unsaved.add(room);
  clearTimeout(saving);
  saving = setTimeout(() => void save(), SETTLE_MS);
}

export function forgetDrafts(): void {
  clearTimeout(saving);
  unsaved.clear();
  drafts.set(new Map());
}

/** Writes them down before the page goes. @returns how to stop that */
export function keepDrafts(): () => void {
  const going = () => void (document.visibilityState === 'hidden' && save());
  document.addEventListener('visibilitychange', going);
  return () => document.removeEventListener('visibilitychange', going);
}

export async function save(): Promise<void> {
  const rooms = [...unsaved];
  unsaved.clear();
  const db = await shelf();
  for (const room of rooms) {
    const text = drafts.get().get(room);
    if (text) await db.put('drafts', { person: owner, room, text });
    else await db.delete('drafts', [owner, room]);
  }
}

function changed(all: Drafts, room: number, text: string): Drafts {
  const next = new Map(all);
  if (text) next.set(room, text);
  else next.delete(room);
  return next;
}
