import type { KeyboardEvent } from 'react';
import type { Message } from '../kernel/wire';
import type { MessageAction } from './actions/messageActions';

interface LogKeys {
  find: (n: number, article: HTMLElement) => Message | undefined;
  actionsFor: (message: Message) => readonly MessageAction[];
  openMenu: (message: Message, anchor: HTMLElement) => void;
}

const ARTICLE = 'article[data-n]';

/** Arrows walk from message to message; on one of them Enter opens its menu and a letter does what the menu says. */
export function logKeys({ find, actionsFor, openMenu }: LogKeys) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    const article = target.matches(ARTICLE) ? target : null;
    if (!article && target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      walk(event.currentTarget, article, event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    const message = article && find(Number(article.dataset.n), article);
    if (!message) return;
    if (event.key === 'Enter' || event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
      event.preventDefault();
      openMenu(message, article);
      return;
    }
    const action = actionsFor(message).find(({ key }) => key === event.key);
    if (!action) return;
    event.preventDefault();
    action.run();
  };
}

function walk(log: HTMLElement, from: HTMLElement | null, step: 1 | -1): void {
  const all = [...log.querySelectorAll<HTMLElement>(ARTICLE)];
  const next = from ? all[all.indexOf(from) + step] : inSight(log, all).at(step === 1 ? 0 : -1);
  next?.focus();
}

function inSight(log: HTMLElement, all: readonly HTMLElement[]): HTMLElement[] {
  const { top, bottom } = log.getBoundingClientRect();
  return all.filter(article => {
    const at = article.getBoundingClientRect();
    return at.bottom > top && at.top < bottom;
  });
}
