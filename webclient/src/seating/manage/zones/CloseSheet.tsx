import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { FormSheet } from '../../../booking/manage/FormSheet';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import { TextField } from '../../../look';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { ZoneDetail } from '../wire';
import { PeriodFields } from './PeriodFields';
import { bodyOf, isSound, tomorrowPeriod } from './period';
import { SeatPicker } from './SeatPicker';
import type { SeatBrief } from './useSeats';

export interface DeedSheetProps {
  zone: ZoneDetail;
  seats: readonly SeatBrief[];
  onDone: () => void;
  onClose: () => void;
}

/** Nobody may take these seats for a while; the reason is read by everybody who meets one. */
export function CloseSheet({ zone, seats, onDone, onClose }: DeedSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const [op] = useState(() => uuidv7());
  const [chosen, setChosen] = useState<number[]>([]);
  const [period, setPeriod] = useState(tomorrowPeriod);
  const [reason, setReason] = useState('');
  const wrong = () => {
    if (chosen.length === 0) return t('wrong.seats');
    if (!isSound(period)) return t('wrong.period');
    return reason.trim() === '' ? t('wrong.reason') : null;
  };
  const write = () => manageApi.close(op, { seats: chosen, reason: reason.trim(), ...bodyOf(period) });
  return (
    <FormSheet
      title={t('close.title', { name: zone.name })}
      dirty={chosen.length > 0 || reason !== ''}
      deed={deed}
      wrong={wrong()}
      save={t('close.save')}
      onSave={() => void deed.run(write).then(done => done && onDone())}
      onClose={onClose}
    >
      <p className={shared.hint}>{t('close.text')}</p>
      <SeatPicker seats={seats} chosen={chosen} onChange={setChosen} />
      <PeriodFields period={period} onChange={setPeriod} />
      <TextField label={t('close.reason')} value={reason} maxLength={80} required onChange={setReason} />
    </FormSheet>
  );
}
