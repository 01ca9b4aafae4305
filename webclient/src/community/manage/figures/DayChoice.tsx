import { hubNow } from '../../../kernel/time';
import manage from '../Manage.module.css';
import { type Days, daysOf, PERIODS, type Period, periodOf } from './days';
import { texts } from './texts';

/** Which days: a usual period, or from one day to another. */
export function DayChoice({ days, onChange }: { days: Days; onChange: (days: Days) => void }) {
  const t = texts.useT();
  const now = hubNow();
  const choose = (period: Period) => {
    if (period !== 'own') onChange(daysOf(period, now));
  };
  return (
    <>
      <select
        className={manage.select}
        aria-label={t('period')}
        value={periodOf(days, now)}
        onChange={event => choose(event.target.value as Period)}
      >
        {PERIODS.map(period => (
          <option key={period} value={period}>
            {t(`period.${period}`)}
          </option>
        ))}
      </select>
      {(['from', 'to'] as const).map(end => (
        <input
          key={end}
          className={manage.select}
          type="date"
          aria-label={t(end)}
          value={days[end]}
          onChange={event =>
            event.target.value && onChange({ from: days.from, to: days.to, [end]: event.target.value })
          }
        />
      ))}
    </>
  );
}
