import bk from '../../../booking/manage/Manage.module.css';
import { PersonName } from '../../../community/PersonName';
import { clock, day } from '../../../kernel/time';
import { texts } from '../texts';
import type { LostSitting } from '../wire';

const MOST = 100;

/** Who has booked a seat that will not be there any more. */
export function LostList({ lost }: { lost: readonly LostSitting[] }) {
  const t = texts.useT();
  return (
    <div className={bk.preview} role="status">
      <b>{lost.length === 0 ? t('lost.none') : t('lost.some', { n: lost.length })}</b>
      {lost.length > 0 && <p className={bk.small}>{t('lost.text')}</p>}
      <ul>
        {lost.slice(0, MOST).map(({ seat, number, person, from, until }) => (
          <li key={`${seat} ${from}`}>
            {number}　{day(from)} {clock(from)}–{clock(until)}　<PersonName person={person} />
          </li>
        ))}
      </ul>
    </div>
  );
}
