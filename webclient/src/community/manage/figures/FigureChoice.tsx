import { UnitChoice } from '../UnitChoice';
import { DayChoice } from './DayChoice';
import type { FigurePlace } from './days';
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
  return (
    <div className={css.choice}>
      <DayChoice days={place} onChange={days => onChange({ ...place, ...days })} />
      <UnitChoice
        label={t('unit')}
        value={place.unit}
        none={t('unit.all')}
        onChange={unit => onChange({ ...place, unit })}
      />
    </div>
  );
}
