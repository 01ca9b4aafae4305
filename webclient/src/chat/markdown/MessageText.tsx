import { useId, useMemo } from 'react';
import { useStore } from '../../kernel/store';
import type { Message } from '../../kernel/wire';
import { cx } from '../../look';
import { beginning, isLong, unfold, unfolded } from './fold';
import { HubCards } from './HubCards';
import { Markdown } from './Markdown';
import css from './Markdown.module.css';
import { texts } from './texts';

/** What a message says; long ones are folded, links into the hub unfold below it. */
export function MessageText({ message, className }: { message: Message; className?: string | undefined }) {
  const t = texts.useT();
  const id = useId();
  const { text, mentions, room, n } = message;
  const key = `${room}/${n}`;
  const long = useMemo(() => isLong(text), [text]);
  const open = useStore(unfolded, all => all.has(key));
  const drawn = useMemo(() => (long && !open ? beginning(text) : text), [text, long, open]);
  return (
    <>
      <div id={id} className={cx(long && !open && css.folded)}>
        <Markdown text={drawn} mentions={mentions} className={className} />
      </div>
      {long && (
        <button
          type="button"
          className={css.more}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => unfold(key, !open)}
        >
          {t(open ? 'fold.less' : 'fold.more')}
        </button>
      )}
      <HubCards text={text} />
    </>
  );
}
