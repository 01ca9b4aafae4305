import {
  Check,
  CircleCheckBig,
  Eye,
  Frown,
  HandHeart,
  Heart,
  Laugh,
  type LucideIcon,
  Megaphone,
  SmilePlus,
  ThumbsUp,
  Zap,
} from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Message, ReactionKind } from '../../kernel/wire';
import { Popover } from '../../look';
import { react } from '../actions/commands';
import css from './Reactions.module.css';
import { texts } from './texts';

const Picker = lazy(() => import('./ReactionPicker'));

export const SIGNS: Record<ReactionKind, LucideIcon> = {
  OK: Check,
  LIKE: ThumbsUp,
  THANKS: Heart,
  HELPFUL: HandHeart,
  DONE: CircleCheckBig,
  LOOKING: Eye,
  CHEER: Megaphone,
  LAUGH: Laugh,
  SURPRISED: Zap,
  SORRY: Frown,
};

/** The signs under a message, mine with an accent edge; one more is two clicks away. */
export function Reactions({ message }: { message: Message }) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  if (message.reactions.length === 0) return null;
  return (
    <>
      {message.reactions.map(({ kind, count, mine }) => {
        const Sign = SIGNS[kind];
        return (
          <button
            key={kind}
            type="button"
            className={css.chip}
            aria-pressed={mine}
            onClick={() => void react(message, kind, !mine)}
          >
            <Sign size={14} aria-hidden="true" />
            <span className={css.word}>{t(kind)}</span>
            <span className={css.count}>{count}</span>
          </button>
        );
      })}
      <button
        ref={anchor}
        type="button"
        className={css.add}
        aria-label={t('add')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <SmilePlus size={16} aria-hidden="true" />
      </button>
      {open && (
        <Popover open onClose={() => setOpen(false)} anchor={anchor} label={t('add')} placement="top start">
          <Suspense fallback={null}>
            <Picker message={message} onClose={() => setOpen(false)} />
          </Suspense>
        </Popover>
      )}
    </>
  );
}
