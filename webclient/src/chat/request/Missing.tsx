import { ChevronRight } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Message, RequestCard } from '../../kernel/wire';
import { Popover } from '../../look';
import css from './RequestBox.module.css';
import { texts } from './texts';

const AnswerList = lazy(() => import('./AnswerList'));

/** The way to who has not answered and who has. */
export function Missing({ message, request }: { message: Message; request: RequestCard }) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const missing = request.asked - request.answered;
  const word = request.per === 'SECTION' ? 'missing.sections' : 'missing.people';
  return (
    <>
      <button
        ref={button}
        type="button"
        className={css.missing}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {missing > 0 ? t(word, { n: missing }) : t('missingNone')}
        <ChevronRight size={18} aria-hidden="true" />
      </button>
      <Popover
        open={open}
        onClose={() => setOpen(false)}
        anchor={button}
        label={t(word, { n: missing })}
        placement="bottom end"
      >
        <Suspense fallback={null}>
          <AnswerList message={message} request={request} onClose={() => setOpen(false)} />
        </Suspense>
      </Popover>
    </>
  );
}
