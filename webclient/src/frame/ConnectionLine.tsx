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
  const update = useStore(updateReady);
  const connection = useStore(stream.connection);
  const ended = connection.phase === 'ended' ? connection.reason : null;
  return (
    <>
      {connection.phase === 'reconnecting' && <Reconnecting since={connection.since} />}
      {(update || ended === 'reload') && <Reload why="reload" />}
      {!update && ended === 'refused' && <Reload why="refused" />}
    </>
  );
}

function Reconnecting({ since }: { since: number }) {
  const t = words.useT();
  return (
    <p className={css.line} role="status">
      <span className={css.dot} aria-hidden="true" />
      {t('connection.reconnecting')}
      <span className={css.since}>{t('connection.since', { time: clock(since) })}</span>
    </p>
  );
}

function Reload({ why }: { why: 'reload' | 'refused' }) {
  const t = words.useT();
  return (
    <div className={css.notice}>
      <Notice
        kind="refused"
        title={t(`connection.${why}`)}
        actions={
          <Button size={30} onClick={() => void reloadNewest()}>
            {t('connection.reloadDo')}
          </Button>
        }
      >
        {t(`connection.${why}Text`)}
      </Notice>
    </div>
  );
}
