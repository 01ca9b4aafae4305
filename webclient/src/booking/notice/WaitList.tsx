import { Bell } from 'lucide-react';
import { useEffect, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { asHubError, http } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { clock, day } from '../../kernel/time';
import { Broken, Button, Card, Empty, NoticeRows, SkeletonRows, toast } from '../../look';
import { api } from '../api';
import { spanWord } from '../attendees/freeBusy';
import { onBooking } from '../live';
import { usePlaces } from '../places';
import type { Wait } from '../wire';
import css from './Notice.module.css';
import { texts } from './texts';

/** The places I wait for, and the way to wait no longer. */
export default function WaitList() {
  const t = texts.useT();
  const { value, error, reload } = useLoaded('waits', () => api.waits());
  const [gone, setGone] = useState<readonly number[]>([]);
  const { nameOf } = usePlaces();
  useEffect(() => onBooking(event => event.t === 'booking.waits' && reload()), [reload]);
  const waits = value?.waits.filter(({ id }) => !gone.includes(id)) ?? [];
  const drop = (wait: Wait) => {
    setGone(all => [...all, wait.id]);
    api.dropWait(wait.id).then(
      () => toast(t('waits.dropped')),
      cause => {
        setGone(all => all.filter(id => id !== wait.id));
        toast(asHubError(cause).message);
      },
    );
  };
  const take = (wait: Wait) =>
    void http.post(`/api/booking/waits/${wait.id}/take`, { op: uuidv7() }).then(
      () => toast(t('do.taken', { place: nameOf(wait.offer?.place ?? 0) })),
      cause => toast(asHubError(cause).message),
    );
  return (
    <Card title={t('waits.title')}>
      {!value && (error ? <Broken error={error} onRetry={reload} /> : <SkeletonRows rows={1} />)}
      {value && waits.length === 0 && (
        <Empty icon={<Bell size={30} />} title={t('waits.none')}>
          {t('waits.noneText')}
        </Empty>
      )}
      <NoticeRows>
        {waits.map(wait => (
          <WaitRow key={wait.id} wait={wait} onTake={() => take(wait)} onDrop={() => drop(wait)} />
        ))}
      </NoticeRows>
    </Card>
  );
}

function WaitRow({ wait, onTake, onDrop }: { wait: Wait; onTake: () => void; onDrop: () => void }) {
  const t = texts.useT();
  const { nameOf } = usePlaces();
  const place = wait.place === null ? t('waits.any') : nameOf(wait.place);
  return (
    <li className={css.wait}>
      <span className={css.words}>
        <b>{place}</b>
        <span className={css.title}>
          {day(wait.from)} {spanWord(wait)}・
          {wait.offer
            ? t('waits.offered', { time: clock(wait.offer.expires) })
            : t(wait.takeAtOnce ? 'waits.atOnce' : 'waits.ask')}
        </span>
      </span>
      {wait.offer && (
        <Button size={30} kind="filled" onClick={onTake}>
          {t('do.take')}
        </Button>
      )}
      <Button size={30} aria-label={t('waits.dropOf', { place })} onClick={onDrop}>
        {t('waits.drop')}
      </Button>
    </li>
  );
}
