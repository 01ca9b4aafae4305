import { asHubError } from '../../kernel/http';
import { toast } from '../../look';
import { api, type Subject } from '../api';
import { pageOf, renewPage } from '../community';
import { texts } from '../texts';

const { t } = texts;

/** What went wrong is said where it was done; what was shown beforehand is put right. */
export async function tried(
  question: number,
  work: () => Promise<unknown>,
  undo: () => void = () => {},
): Promise<boolean> {
  try {
    await work();
    renewPage(question);
    return true;
  } catch (cause) {
    undo();
    const error = asHubError(cause);
    toast(error.unreachable ? t('unreachable') : error.message);
    return false;
  }
}

/** 参考になった, shown at once. */
export async function markUseful(question: number, answer: number | null, on: boolean): Promise<void> {
  show(question, answer, on);
  const subject: Subject = answer === null ? { question } : { answer };
  await tried(
    question,
    () => api.useful(subject, on),
    () => show(question, answer, !on),
  );
}

function show(question: number, answer: number | null, on: boolean): void {
  const step = on ? 1 : -1;
  pageOf(question).change(page => {
    if (answer === null) {
      const { brief } = page.head;
      return {
        ...page,
        head: { ...page.head, brief: { ...brief, useful: brief.useful + step } },
        mine: { ...page.mine, usefulQuestion: on },
      };
    }
    const others = page.mine.useful.filter(id => id !== answer);
    return {
      ...page,
      // The order stays while one looks; the next snapshot may bring another.
      answers: page.answers.map(one => (one.id === answer ? { ...one, useful: one.useful + step } : one)),
      mine: { ...page.mine, useful: on ? [...others, answer] : others },
    };
  });
}

export async function watch(question: number, on: boolean): Promise<void> {
  const change = (to: boolean) =>
    pageOf(question).change(page => ({
      ...page,
      mine: { ...page.mine, watching: to },
      watchers: page.watchers + (to === page.mine.watching ? 0 : to ? 1 : -1),
    }));
  change(on);
  await tried(
    question,
    () => api.watch(question, on),
    () => change(!on),
  );
}

export async function accept(question: number, answer: number, on: boolean): Promise<void> {
  if (await tried(question, () => api.accept(answer, on))) {
    toast(
      t(on ? 'answer.accepted.done' : 'answer.unaccepted.done'),
      () => void accept(question, answer, !on),
    );
  }
}

export async function copyPageLink(question: number): Promise<void> {
  const { copy } = await import('../../chat/actions/clipboard');
  await copy(`${window.location.origin}/community/q/${question}`);
  toast(t('page.linkDone'));
}

const GRACE_MS = 8_500;

/** Gone here at once, for everybody when nobody has taken it back. */
export function dropAnswer(question: number, answer: number): void {
  const page = pageOf(question);
  const before = page.state.get().value;
  page.change(held => ({ ...held, answers: held.answers.filter(({ id }) => id !== answer) }));
  const giveBack = () => {
    clearTimeout(timer);
    window.removeEventListener('pagehide', carryOut);
    if (before) page.change(held => ({ ...held, answers: before.answers }));
  };
  const carryOut = () => {
    clearTimeout(timer);
    window.removeEventListener('pagehide', carryOut);
    void tried(question, () => api.dropAnswer(answer), giveBack);
  };
  const timer = setTimeout(carryOut, GRACE_MS);
  window.addEventListener('pagehide', carryOut);
  toast(t('answer.deleted'), giveBack);
}
