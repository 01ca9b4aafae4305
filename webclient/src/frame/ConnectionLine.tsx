import { useStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import { clock } from '../kernel/time';
import { Button } from '../look/Button';
import { Notice } from '../look/Notice';
import { reloadNewest, updateReady } from '../shell/update';
import css from './ConnectionLine.module.css';
import { words } from './messages';

/** Quiet while all is well. A cut that lasts gets one line; what ends the stream for good says what to do. */
export function ConnectionLine() {
  const t = words.useT();
  const update = useStore(updateReady);
  const connection = useStore(stream.connection);
  if (connection.phase === 'reconnecting') {
    return (
      <p className={css.line} role="status">
        <span className={css.dot} aria-hidden="true" />
        {t('connection.reconnecting')}
        <span className={css.since}>{t('connection.since', { time: clock(connection.since) })}</span>
      </p>
    );
  }
  const ended = connection.phase === 'ended' ? connection.reason : null;
  const reload = update || ended === 'reload';
  if (!reload && ended !== 'refused') return null;
  return (
    <div className={css.notice}>
      <Notice
        kind="refused"
        title={reload ? t('connection.reload') : t('connection.refused')}
        actions={
          <Button size={30} onClick={() => void reloadNewest()}>
            {t('connection.reloadDo')}
          </Button>
        }
      >
        {reload ? t('connection.reloadText') : t('connection.refusedText')}
      </Notice>
    </div>
  );
}
