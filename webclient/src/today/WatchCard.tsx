import { Card } from '../look/Card';
import { words } from '../presence/watch/messages';
import { useWaiting, WaitingRows } from '../presence/watch/WaitingList';

/** Whom I wait for; only there while I do. */
export function WatchCard() {
  const t = words.useT();
  const waiting = useWaiting();
  if (waiting.length === 0) return null;
  return (
    <Card title={t('title')}>
      <WaitingRows waiting={waiting} />
    </Card>
  );
}
