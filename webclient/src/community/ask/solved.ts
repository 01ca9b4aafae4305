import { asHubError } from '../../kernel/http';
import { createStore } from '../../kernel/store';
import { toast } from '../../look';
import { api } from '../api';
import { texts } from '../texts';
import { type AskDraft, askDraft, dropAskDraft, saveAskDraft, setAskDraft } from './askDraft';

/** A little longer than the way back is offered. */
const GRACE_MS = 8_500;

/** A question of others that may be the answer, and the words it was found with. */
export interface Sought {
  question: number;
  answer: number | null;
  wording: string;
  search: string | null;
}

interface Solved extends Sought {
  draft: AskDraft;
  timer: ReturnType<typeof setTimeout>;
}

let waiting: Solved | null = null;

/** What is being looked at in search of an answer. */
export const lookingFor = createStore<Sought | null>(null);

/** 「これで解決」: the question need not be asked. Its words help the next one who asks like that. */
export function solve(sought: Sought): void {
  void tell();
  const draft = askDraft.get();
  const timer = setTimeout(() => void tell(), GRACE_MS);
  waiting = { ...sought, draft, timer };
  dropAskDraft();
  lookingFor.set(null);
  toast(texts.t('solve.done'), giveBack);
}

function giveBack(): void {
  if (!waiting) return;
  clearTimeout(waiting.timer);
  setAskDraft(waiting.draft);
  void saveAskDraft();
  waiting = null;
}

async function tell(): Promise<void> {
  const solved = waiting;
  if (!solved) return;
  clearTimeout(solved.timer);
  waiting = null;
  try {
    await api.solvedBy(solved.question, solved.answer, solved.wording, solved.search);
  } catch (cause) {
    toast(asHubError(cause).message);
  }
}

/** Who closes the page has not changed their mind. */
window.addEventListener('pagehide', () => void tell());
