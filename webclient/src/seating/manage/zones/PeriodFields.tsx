import bk from '../../../booking/manage/Manage.module.css';
import { TextField } from '../../../look';
import { texts } from '../texts';
import type { Period } from './period';

export function PeriodFields({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  const t = texts.useT();
  return (
    <div className={bk.two}>
      <TextField
        label={t('period.from')}
        type="datetime-local"
        required
        value={period.from}
        onChange={from => onChange({ ...period, from })}
      />
      <TextField
        label={t('period.until')}
        type="datetime-local"
        required
        value={period.until}
        onChange={until => onChange({ ...period, until })}
      />
    </div>
  );
}
