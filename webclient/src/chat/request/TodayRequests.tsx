import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { useStore } from '../../kernel/store';
import type { OpenRequest } from '../../kernel/wire';
import { Broken, Button, Card, Count, Empty, PHONE, Segmented, SkeletonRows, useMedia } from '../../look';
import { loadRequests, myRequests, wantedCount } from './requestsStore';
import css from './TodayRequests.module.css';
import { TodayRow } from './TodayRow';
import { texts } from './texts';

/** Shown before one asks for all; a phone shows what is due first. */
const MOST = { phone: 1, desk: 5 };

/** What is wanted of me by due time, answered in place; and what I wait for myself. */
export function TodayRequests() {
  const t = texts.useT();
  const { mine, error } = useStore(myRequests);
  const count = useStore(myRequests, wantedCount);
  const [side, setSide] = useState<'toMe' | 'byMe'>('toMe');
  const phone = useMedia(PHONE);
  // A phone has no room for a card that says that there is nothing.
  if (phone && mine && count === 0 && mine.byMe.length === 0) return null;
  return (
    <Card
      title={t('today.title')}
      aside={<Count n={count} kind="request" label={t('today.count', { n: count })} />}
      action={
        mine &&
        mine.byMe.length > 0 && (
          <Segmented
            label={t('today.title')}
            value={side}
            onChange={setSide}
            options={[
              { value: 'toMe', label: t('today.toMe') },
              { value: 'byMe', label: t('today.mine') },
            ]}
          />
        )
      }
    >
      {!mine &&
        (error ? <Broken error={error} onRetry={() => void loadRequests()} /> : <SkeletonRows rows={2} />)}
      {mine && <Rows key={side} requests={mine[side]} most={phone ? MOST.phone : MOST.desk} side={side} />}
    </Card>
  );
}

interface RowsProps {
  requests: readonly OpenRequest[];
  most: number;
  side: 'toMe' | 'byMe';
}

function Rows({ requests, most, side }: RowsProps) {
  const t = texts.useT();
  const [all, setAll] = useState(false);
  if (requests.length === 0 && side === 'byMe') return <p className={css.none}>{t('today.mineNone')}</p>;
  if (requests.length === 0) {
    return (
      <Empty icon={<ClipboardCheck />} title={t('today.none')}>
        {t('today.noneText')}
      </Empty>
    );
  }
  return (
    <>
      <ul className={css.rows}>
        {requests.slice(0, all ? undefined : most).map(request => (
          <TodayRow key={`${request.room}/${request.n}`} open={request} mine={side === 'byMe'} />
        ))}
      </ul>
      {requests.length > most && (
        <Button kind="plain" size={30} onClick={() => setAll(!all)}>
          {t(all ? 'today.fewer' : 'today.all')}
          {!all && ` (${requests.length})`}
        </Button>
      )}
    </>
  );
}
