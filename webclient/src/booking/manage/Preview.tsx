import { dayAndClock } from '../../kernel/time';
import type { Affected } from '../../kernel/wire';
import { usePlaces } from '../places';
import css from './Manage.module.css';
import { texts } from './texts';

/** Which bookings a change would hit. */
export function Preview({ affected }: { affected: Affected }) {
  const t = texts.useT();
  const { nameOf } = usePlaces();
  return (
    <div className={css.preview} role="status">
      <b>{affected.count === 0 ? t('affected.none') : t('affected', { n: affected.count })}</b>
      {affected.count > 0 && <p className={css.small}>{t('affected.text')}</p>}
      <ul>
        {affected.bookings.map(one => (
          <li key={`${one.id} ${one.space}`}>
            {dayAndClock(one.from)}　{nameOf(one.space)}
          </li>
        ))}
      </ul>
    </div>
  );
}
