import { type RefObject, useRef } from 'react';
import { setAskDraft } from './askDraft';
import type { Asking } from './useAsk';

export interface AskForm {
  title: RefObject<HTMLTextAreaElement | null>;
  details: RefObject<HTMLTextAreaElement | null>;
  hits: RefObject<HTMLElement | null>;
  /** Whether there is something to ask. */
  begun: boolean;
  /** Asking is what one does only where no answer is there. */
  kind: 'filled' | 'outlined';
  toTitle: () => void;
  toDetails: () => void;
  /** To the first of what was found; false if there is none. */
  toHits: () => boolean;
}

/** The ways between the fields of a question and what was found, on the desk and on the phone. */
export function useAskForm({ draft, found }: Asking): AskForm {
  const title = useRef<HTMLTextAreaElement>(null);
  const details = useRef<HTMLTextAreaElement>(null);
  const hits = useRef<HTMLElement>(null);
  const begun = draft.title.trim() !== '';
  const answered = found?.similar.hits.some(({ question }) => question.answers > 0) ?? false;
  return {
    title,
    details,
    hits,
    begun,
    kind: begun && !answered ? 'filled' : 'outlined',
    toTitle: () => title.current?.focus(),
    toDetails: () => {
      setAskDraft({ open: true });
      requestAnimationFrame(() => details.current?.focus());
    },
    toHits: () => {
      const first = hits.current?.querySelector<HTMLElement>('[data-hit]');
      first?.focus();
      return first != null;
    },
  };
}
