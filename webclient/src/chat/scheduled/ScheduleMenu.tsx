import { Clock, List } from 'lucide-react';
import { useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { Link } from '../../kernel/router';
import { hubNow } from '../../kernel/time';
import type { RoomSummary } from '../../kernel/wire';
import { toast } from '../../look';
import type { Spot } from '../parcel';
import { useScheduled } from '../writing/desk';
import { emptied, putBack, readyIn } from '../writing/send';
import { writing } from '../writing/texts';
import css from '../writing/Writing.module.css';
import { scheduledApi } from './api';
import { OtherTime } from './OtherTime';
import { offersAt, whenText } from './times';

interface ScheduleMenuProps {
  room: RoomSummary;
  spot: Spot;
  alsoRoom: boolean;
  ready: boolean;
  onClose: () => void;
}

/** When to send what stands in the field: the usual times, or any other. */
export default function ScheduleMenu({ spot, alsoRoom, ready, onClose }: ScheduleMenuProps) {
  const t = writing.useT();
  const [now] = useState(hubNow);
  const [error, setError] = useState<HubError | null>(null);
  const waiting = useScheduled();

  const choose = async (at: number) => {
    const letter = readyIn(spot);
    if (!letter) return;
    try {
      const { id } = await scheduledApi.add(spot, letter, alsoRoom, at);
      emptied(spot);
      onClose();
      toast(t('schedule.done', { time: whenText(at, now) }), () => {
        void scheduledApi.cancel(id).then(() => putBack(spot, letter));
      });
    } catch (cause) {
      setError(asHubError(cause));
    }
  };
  return (
    <div className={css.choice}>
      <h2 className={css.head}>{t('schedule.title')}</h2>
      {!ready && <p className={css.foot}>{t('schedule.nothing')}</p>}
      {ready &&
        offersAt(now).map(({ key, label, at }) => (
          <button key={key} type="button" className={css.option} onClick={() => void choose(at)}>
            <Clock size={18} aria-hidden="true" />
            <span className={css.word}>{label}</span>
          </button>
        ))}
      {ready && <OtherTime action={t('schedule.do')} onChoose={at => void choose(at)} />}
      {error && (
        <p className={css.trouble} role="alert">
          {error.message}
        </p>
      )}
      {waiting.length > 0 && (
        <>
          <hr className={css.rule} />
          <Link href="/chat/scheduled" className={css.option} onClick={onClose}>
            <List size={18} aria-hidden="true" />
            <span className={css.word}>{t('schedule.list', { n: waiting.length })}</span>
          </Link>
        </>
      )}
    </div>
  );
}
