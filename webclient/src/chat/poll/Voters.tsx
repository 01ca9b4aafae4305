import { ChevronRight } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Message, PollCard } from '../../kernel/wire';
import { Popover } from '../../look';
import css from './PollBox.module.css';
import { texts } from './texts';

const VoterList = lazy(() => import('./VoterList'));

/** The way to who voted for what. */
export function Voters({ message, poll }: { message: Message; poll: PollCard }) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={css.who}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {t('who')}
        <ChevronRight size={18} aria-hidden="true" />
      </button>
      <Popover open={open} onClose={() => setOpen(false)} anchor={button} label={t('who')}>
        <Suspense fallback={null}>
          <VoterList message={message} poll={poll} onClose={() => setOpen(false)} />
        </Suspense>
      </Popover>
    </>
  );
}
