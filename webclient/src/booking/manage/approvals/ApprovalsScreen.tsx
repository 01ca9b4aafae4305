import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useDeed } from '../../../community/manage/useDeed';
import { PersonName } from '../../../community/PersonName';
import { useLoaded } from '../../../kernel/loaded';
import { Link } from '../../../kernel/router';
import { dayAndClock } from '../../../kernel/time';
import { Broken, Button, Card, Empty, Notice, SkeletonRows, TextField, toast } from '../../../look';
import { api } from '../../api';
import { usePlaces } from '../../places';
import { spanWord, stretchOf } from '../../times';
import { useUnitName } from '../../useUnitName';
import type { Booking } from '../../wire';
import css from '../Manage.module.css';
import { ManagePage } from '../ManagePage';
import { texts } from '../texts';

/** 承認: bookings that wait for the unit in charge, the one that lapses first on top. */
export default function ApprovalsScreen() {
  const t = texts.useT();
  const { value, error, reload } = useLoaded('booking approvals', signal => api.approvals(signal));
  const waiting = value?.bookings.toSorted((a, b) => lapses(a).localeCompare(lapses(b)));
  return (
    <ManagePage page="approvals" intro={t('approvals.intro')}>
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={4} height="5rem" />}
      {waiting?.length === 0 && (
        <Empty icon={<ClipboardCheck />} title={t('approvals.none')}>
          {t('approvals.noneText')}
        </Empty>
      )}
      {waiting && waiting.length > 0 && (
        <Card title={t('approvals.title', { n: waiting.length })}>
          <ul className={css.faults}>
            {waiting.map(booking => (
              <Waiting key={booking.id} booking={booking} onDone={reload} />
            ))}
          </ul>
        </Card>
      )}
    </ManagePage>
  );
}

const lapses = (booking: Booking) => booking.approval?.expires ?? booking.from;

function Waiting({ booking, onDone }: { booking: Booking; onDone: () => void }) {
  const t = texts.useT();
  const deed = useDeed();
  const { nameOf } = usePlaces();
  const unitName = useUnitName();
  const [note, setNote] = useState<string | null>(null);
  const answer = async (ok: boolean) => {
    if (!(await deed.run(() => api.approve(booking.id, ok, note ?? '', uuidv7())))) return;
    toast(t(ok ? 'approval.done' : 'approval.declined'));
    onDone();
  };
  return (
    <li className={css.fault}>
      <div>
        <Link className={css.name} href={`/booking/b/${booking.id}`}>
          {booking.title || t('untitled')}
        </Link>
        <div>
          {dayAndClock(booking.from)}　{spanWord(stretchOf(booking))}　
          {booking.places.map(({ space }) => nameOf(space)).join('、')}
        </div>
        <div className={css.small}>
          {unitName(booking.unit)} {booking.organiser !== null && <PersonName person={booking.organiser} />}　
          {t('approval.people', { n: booking.people })}
          {booking.approval && `　${t('approval.lapses', { at: dayAndClock(booking.approval.expires) })}`}
        </div>
        {note !== null && (
          <TextField
            label={t('approval.note')}
            value={note}
            maxLength={300}
            hint={t('approval.noteHint')}
            onChange={setNote}
          />
        )}
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
      </div>
      {note === null ? (
        <>
          <Button kind="outlined" disabled={deed.busy} onClick={() => void answer(true)}>
            {t('approval.yes')}
          </Button>
          <Button kind="outlined" onClick={() => setNote('')}>
            {t('approval.no')}
          </Button>
        </>
      ) : (
        <>
          <Button onClick={() => setNote(null)}>{t('cancel')}</Button>
          <Button kind="danger" disabled={deed.busy} onClick={() => void answer(false)}>
            {t('approval.noDo')}
          </Button>
        </>
      )}
    </li>
  );
}
