import { asHubError, http } from '../kernel/http';
import { type Draft as Kept, type Named, shelf } from '../kernel/outboxShelf';
import { createStore, useStore } from '../kernel/store';
import { hubNow } from '../kernel/time';
import type { Draft } from '../kernel/wire';
import { type Spot, spotKey } from './parcel';
import { fromWire, stillNamed, tokensIn, toWire } from './writing/mentionText';
import { namesOf } from './writing/names';

/** What was begun in one place. */
export type Begun = Omit<Kept, 'person'>;

type Drafts = ReadonlyMap<string, Begun>;

const SETTLE_MS = 200;
/** My other devices need not see every letter. */
const TELL_MS = 2_500;

/** What was begun in each room and thread, on all my devices; the version written last wins. */
export const drafts = createStore<Drafts>(new Map());

let owner = 0;
let saving: ReturnType<typeof setTimeout> | undefined;
let telling: ReturnType<typeof setTimeout> | undefined;
const unsaved = new Set<string>();

const NONE: readonly Named[] = [];

export const draftOf = (spot: Spot): { text: string; named: readonly Named[] } =>
  drafts.get().get(spotKey(spot)) ?? { text: '', named: NONE };

export function useDraftText(spot: Spot): string {
  const key = spotKey(spot);
  return useStore(drafts, all => all.get(key)?.text ?? '');
}

/** Whether something was begun in the room itself. */
export function useHasDraft(room: number): boolean {
  const key = spotKey({ room, root: 0 });
  return useStore(drafts, all => (all.get(key)?.text ?? '') !== '');
}

export async function loadDrafts(person: number): Promise<void> {
  owner = person;
  const stored = await (await shelf()).getAll('drafts');
  const mine = stored.filter(draft => draft.person === person);
  drafts.set(new Map(mine.map(({ person: _, ...draft }) => [spotKey(draft), draft])));
}

export function setDraft(spot: Spot, text: string, named: readonly Named[] = draftOf(spot).named): void {
  const before = draftOf(spot);
  if (before.text === text && before.named === named) return;
  const { room, root } = spot;
  put({ room, root, text, named: stillNamed(text, named), at: hubNow(), kept: false });
  clearTimeout(telling);
  telling = setTimeout(() => void tellDrafts(), text === '' ? 0 : TELL_MS);
}

export function forgetDrafts(): void {
  clearTimeout(saving);
  clearTimeout(telling);
  unsaved.clear();
  drafts.set(new Map());
}

/** Writes them down before the page goes. @returns how to stop that */
export function keepDrafts(): () => void {
  const going = () => {
    if (document.visibilityState !== 'hidden') return;
    void save();
    void tellDrafts();
  };
  document.addEventListener('visibilitychange', going);
  return () => document.removeEventListener('visibilitychange', going);
}

export async function save(): Promise<void> {
  const keys = [...unsaved];
  unsaved.clear();
  const db = await shelf();
  for (const key of keys) {
    const draft = drafts.get().get(key);
    if (draft) await db.put('drafts', { ...draft, person: owner });
    else await db.delete('drafts', [owner, ...(key.split('/').map(Number) as [number, number])]);
  }
}

/** Tells the server of what it does not have yet. What it will not take stays on this device. */
export async function tellDrafts(): Promise<void> {
  clearTimeout(telling);
  for (const draft of [...drafts.get().values()].filter(one => !one.kept)) {
    try {
      await tell(draft);
    } catch (cause) {
      const error = asHubError(cause);
      // Without a connection the rest fails as well; the stream says when there is one again.
      if (error.unreachable) return;
      if (draft.text === '') drop(draft);
    }
  }
}

async function tell(draft: Begun): Promise<void> {
  const { room, root, at } = draft;
  const text = toWire(draft.text, draft.named);
  const body = { root, text, at: new Date(at).toISOString() };
  const winner = await http.put<Draft>(`/api/chat/rooms/${room}/draft`, body);
  const now = drafts.get().get(spotKey(draft));
  if (now?.at !== at) return;
  if (winner.text !== text) await hearDraft(winner, true);
  else if (text === '') drop(draft);
  else put({ ...now, kept: true });
}

/** A draft from another device. */
export async function hearDraft(draft: Draft, wins = false): Promise<void> {
  const local = drafts.get().get(spotKey(draft));
  if (!wins && !isNewer(draft, local)) return;
  const { text, named } = fromWire(draft.text, await namesOf(tokensIn(draft.text)));
  const { room, root } = draft;
  const begun: Begun = { room, root, text, named, at: Date.parse(draft.at), kept: true };
  if (text === '') drop(begun);
  else put(begun);
}

/** All that the server has. What it had and has no more was sent or thrown away on another device. */
export async function mergeDrafts(all: readonly Draft[]): Promise<void> {
  const there = new Set(all.map(spotKey));
  for (const [key, draft] of drafts.get()) if (draft.kept && !there.has(key)) drop(draft);
  for (const draft of all) await hearDraft(draft);
  await tellDrafts();
}

/** Who is no longer in a room has no drafts there; what the server does not have yet stays on this device. */
export function leaveDrafts(room: number): void {
  for (const draft of drafts.get().values()) if (draft.kept && draft.room === room) drop(draft);
}

/** Whether what the server says was written after what this device has. */
export function isNewer(draft: Draft, local: Begun | undefined): boolean {
  return local === undefined || Date.parse(draft.at) > local.at;
}

function put(draft: Begun): void {
  drafts.set(all => new Map(all).set(spotKey(draft), draft));
  settle(draft);
}

function drop(spot: Spot): void {
  drafts.set(all => {
    const next = new Map(all);
    next.delete(spotKey(spot));
    return next;
  });
  settle(spot);
}

function settle(spot: Spot): void {
  unsaved.add(spotKey(spot));
  clearTimeout(saving);
  saving = setTimeout(() => void save(), SETTLE_MS);
}
