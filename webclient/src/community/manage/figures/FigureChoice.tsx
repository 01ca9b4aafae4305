import { hubNow } from '../../../kernel/time';
import manage from '../Manage.module.css';
import { UnitChoice } from '../UnitChoice';
import { daysOf, type FigurePlace, PERIODS, type Period, periodOf } from './days';
import css from './Figures.module.css';
import { texts } from './texts';

/** Which days, and of whom. */
export function FigureChoice({
  place,
  onChange,
}: {
  place: FigurePlace;
  onChange: (place: FigurePlace) => void;
}) {
  const t = texts.useT();
  const now = hubNow();
  const choose = (period: Period) => {
    if (period !== 'own') onChange({ ...place, ...daysOf(period, now) });
  };
  return (
    <div className={css.choice}>
      <select
        className={manage.select}
        aria-label={t('period')}
        value={periodOf(place, now)}
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
          value={place[end]}
          onChange={event => event.target.value && onChange({ ...place, [end]: event.target.value })}
        />
      ))}
      <UnitChoice
        label={t('unit')}
        value={place.unit}
        none={t('unit.all')}
        onChange={unit => onChange({ ...place, unit })}
      />
    </div>
  );
}
