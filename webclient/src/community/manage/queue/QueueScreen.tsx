import { ShieldCheck } from 'lucide-react';
import { useLoaded } from '../../../kernel/loaded';
import type { QueueReason } from '../../../kernel/wire';
import { Broken, Empty, SkeletonRows } from '../../../look';
import { useRole } from '../../../session/session';
import css from '../Manage.module.css';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import { QueueCard } from './QueueCard';

const REASONS: readonly QueueReason[] = ['REPORTED', 'HELD', 'HIDDEN'];

/** 整理待ち: what moderators should look at, the oldest first. */
export default function QueueScreen() {
  const t = texts.useT();
  return (
    <ManagePage title={t('queue.title')} intro={t('queue.intro')} allowed={useRole('MODERATOR')}>
      <Queue />
    </ManagePage>
  );
}

function Queue() {
  const t = texts.useT();
  const { value, error, reload } = useLoaded('community queue', manageApi.queue);
  if (error && !value) return <Broken error={error} onRetry={reload} />;
  if (!value) return <SkeletonRows rows={4} />;
  if (value.items.length === 0)
    return (
      <Empty icon={<ShieldCheck />} title={t('queue.none')}>
        {t('queue.noneText')}
      </Empty>
    );
  return REASONS.map(reason => {
    const items = value.items.filter(item => item.reason === reason);
    return (
      items.length > 0 && (
        <section key={reason} className={css.items}>
          <h2>
            {t(`queue.${reason}`)} {items.length}
          </h2>
          {items.map(item => (
            <QueueCard key={`${item.question.id} ${item.answer?.id}`} item={item} onDone={reload} />
          ))}
        </section>
      )
    );
  });
}
