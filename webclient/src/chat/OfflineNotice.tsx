import { useStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import { clock, useNow } from '../kernel/time';
import { Button, Notice } from '../look';
import { outbox } from './chat';
import { texts } from './texts';

/** A short cut is told by one quiet line elsewhere; a long one needs to be known where one writes. */
const LONG_MS = 10_000;

export function OfflineNotice() {
  const t = texts.useT();
  const connection = useStore(stream.connection);
  const waiting = useStore(outbox.echoes).filter(echo => echo.state === 'waiting').length;
  useNow(2_000);
  if (connection.phase !== 'reconnecting' || Date.now() - connection.since < LONG_MS) return null;
  return (
    <Notice
      kind="broken"
      title={t('offline.title', { time: clock(connection.since) })}
      actions={
        <Button size={30} onClick={() => stream.tryNow()}>
          {t('offline.try')}
        </Button>
      }
    >
      {waiting > 0 ? t('offline.kept', { n: waiting }) : t('offline.hint')}
    </Notice>
  );
}
