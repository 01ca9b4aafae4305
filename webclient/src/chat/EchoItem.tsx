import { Clock3 } from 'lucide-react';
import type { Echo } from '../kernel/outbox';
import { clock } from '../kernel/time';
import type { PersonBrief, PresenceState } from '../kernel/wire';
import { Avatar, Button, Notice } from '../look';
import { outbox } from './chat';
import { EchoFiles } from './file/Files';
import css from './MessageColumn.module.css';
import { Markdown } from './markdown/Markdown';
import { texts } from './texts';
import { rewrite } from './writing/send';
import { writing } from './writing/texts';

interface EchoItemProps {
  echo: Echo;
  author: PersonBrief | null;
  state: PresenceState | undefined;
  continues: boolean;
}

/** What I wrote, before the server has shown it to everybody; in the place and form it will have then. */
export function EchoItem({ echo, author, state, continues }: EchoItemProps) {
  const t = texts.useT();
  return (
    <article className={css.message} data-continues={continues || undefined} data-echo={echo.state}>
      {continues || !author ? <span className={css.side} /> : <Avatar person={author} state={state} />}
      <div className={css.body}>
        {!continues && (
          <p className={css.who}>
            <b className={css.author}>{author?.name ?? t('you')}</b>{' '}
            <span className={css.meta}>{author?.unit}</span>{' '}
            <time className={css.meta}>{clock(echo.at)}</time>
          </p>
        )}
        <Markdown text={echo.text} mentions={echo.mentions} />
        <EchoFiles files={echo.files} />
        {echo.refused ? (
          <Refused op={echo.op} reason={echo.refused.message} />
        ) : (
          <p className={css.foot}>
            <span className={css.meta}>
              <Clock3 size={14} aria-hidden="true" />
              {echo.state === 'waiting' ? t('echo.waiting') : t('echo.sending')}
            </span>
          </p>
        )}
      </div>
    </article>
  );
}

function Refused({ op, reason }: { op: string; reason: string }) {
  const t = texts.useT();
  return (
    <Notice
      kind="refused"
      title={t('echo.refused', { reason })}
      actions={
        <>
          <Button size={30} kind="outlined" onClick={() => void outbox.again(op)}>
            {t('echo.again')}
          </Button>
          <Button size={30} onClick={() => void rewrite(op)}>
            {writing.t('echo.rewrite')}
          </Button>
          <Button size={30} onClick={() => void outbox.cancel(op)}>
            {t('echo.cancel')}
          </Button>
        </>
      }
    />
  );
}
