import { Ellipsis, MessageSquareReply, SmilePlus } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useNavigate } from '../../kernel/router';
import type { Message } from '../../kernel/wire';
import { IconButton, Popover } from '../../look';
import { threadPath, useHere } from '../column';
import { SIGNS } from '../reaction/Reactions';
import { QUICK } from '../reaction/reactions';
import { texts as reactionTexts } from '../reaction/texts';
import css from './Actions.module.css';
import { react } from './commands';
import { texts } from './texts';

const Picker = lazy(() => import('../reaction/ReactionPicker'));

interface MessageToolsProps {
  message: Message;
  /** Under the pointer or with the focus: the rest of the tools comes out. */
  out: boolean;
}

/** Beside a message: the nearest signs, the answer, and everything else behind three dots. */
export function MessageTools({ message, out }: MessageToolsProps) {
  const t = texts.useT();
  const { openMenu, root } = useHere();
  const more = useRef<HTMLButtonElement>(null);
  return (
    <div className={css.tools} data-out={out || undefined}>
      {out && <Signs message={message} />}
      {out && !root && <Reply n={message.n} />}
      <IconButton
        ref={more}
        className={css.tool}
        label={t('menu')}
        icon={<Ellipsis size={18} />}
        aria-haspopup="menu"
        onClick={() => more.current && openMenu(message, more.current)}
      />
    </div>
  );
}

function Signs({ message }: { message: Message }) {
  const sign = reactionTexts.useT();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      {QUICK.map(kind => {
        const Sign = SIGNS[kind];
        const mine = message.reactions.some(reaction => reaction.kind === kind && reaction.mine);
        return (
          <IconButton
            key={kind}
            className={css.tool}
            label={sign(kind)}
            icon={<Sign size={18} />}
            aria-pressed={mine}
            onClick={() => void react(message, kind, !mine)}
          />
        );
      })}
      <IconButton
        ref={anchor}
        className={css.tool}
        label={sign('add')}
        icon={<SmilePlus size={18} />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      {open && (
        <Popover open onClose={() => setOpen(false)} anchor={anchor} label={sign('add')}>
          <Suspense fallback={null}>
            <Picker message={message} onClose={() => setOpen(false)} />
          </Suspense>
        </Popover>
      )}
    </>
  );
}

function Reply({ n }: { n: number }) {
  const t = texts.useT();
  const navigate = useNavigate();
  const { home } = useHere();
  return (
    <IconButton
      className={css.tool}
      label={t('reply')}
      icon={<MessageSquareReply size={18} />}
      onClick={() => navigate(threadPath(home, n))}
    />
  );
}
