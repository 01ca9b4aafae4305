import type { Named } from '../../kernel/outboxShelf';
import { createStore } from '../../kernel/store';
import { session } from '../../session/session';
import { keep, taken } from '../writing/shelf';

/** A question that is being written; kept on this device over a reload. */
export interface AskDraft {
  title: string;
  details: string;
  named: readonly Named[];
  category: number | null;
  /** Chosen by hand; the suggested ones stand beside until they are taken or refused. */
  tags: readonly number[];
  refusedTags: readonly number[];
  concerned: number | null;
  anonymous: boolean;
  /** Who is to be asked as soon as the question stands. */
  invited: readonly number[];
  /** The message it came from. */
  origin: { room: number; n: number; name: string } | null;
  /** Whether the field for the details is open. */
  open: boolean;
}

export const NO_DRAFT: AskDraft = {
  title: '',
  details: '',
  named: [],
  category: null,
  tags: [],
  refusedTags: [],
  concerned: null,
  anonymous: false,
  invited: [],
  origin: null,
  open: false,
};

export const askDraft = createStore<AskDraft>(NO_DRAFT);

const KEY = 'ask';
const SETTLE_MS = 300;

let saving: ReturnType<typeof setTimeout> | undefined;
let loaded: Promise<void> | undefined;
/** Whether what was begun before has been looked for: until then, having nothing means nothing. */
let known = false;

/** Takes up what was begun before; what has been written since stands. */
export function loadAskDraft(): Promise<void> {
  loaded ??= taken<AskDraft>(KEY).then(begun => {
    if (begun && isEmpty(askDraft.get())) askDraft.set({ ...NO_DRAFT, ...begun });
    known = true;
  });
  return loaded;
}

export function setAskDraft(change: Partial<AskDraft>): void {
  askDraft.set(now => ({ ...now, ...change }));
  clearTimeout(saving);
  saving = setTimeout(() => void saveAskDraft(), SETTLE_MS);
}

export function dropAskDraft(): void {
  setAskDraft(NO_DRAFT);
}

/** Who leaves in the middle of a word finds it again. */
window.addEventListener('pagehide', () => void saveAskDraft());

/** When the session ends: the next one finds what is theirs. */
session.subscribe(() => {
  if (session.get().phase === 'in') return;
  clearTimeout(saving);
  loaded = undefined;
  known = false;
  askDraft.set(NO_DRAFT);
});

export async function saveAskDraft(): Promise<void> {
  clearTimeout(saving);
  const draft = askDraft.get();
  if (session.get().phase !== 'in' || (isEmpty(draft) && !known)) return;
  await keep(KEY, isEmpty(draft) ? null : draft);
}

const isEmpty = ({ title, details }: AskDraft): boolean => title === '' && details === '';

/** What is pasted with several lines: the first is the title, the others are the details. */
export function split(text: string): { title: string; rest: string } {
  const end = text.indexOf('\n');
  if (end < 0) return { title: text, rest: '' };
  return { title: text.slice(0, end).trimEnd(), rest: text.slice(end + 1) };
}
