import css from '../../../community/manage/figures/Figures.module.css';
import { percent } from '../../../community/manage/figures/scale';
import { dayAndClock } from '../../../kernel/time';
import type { UsePage } from '../../../kernel/wire';
import { texts } from '../texts';
import { hours } from './hours';

const spelled = (n: number) => n.toLocaleString('ja-JP');

/** What one wants to know first, as numbers. */
export function Tiles({ page: { all, peak, unmet } }: { page: UsePage }) {
  const t = texts.useT();
  const time = (minutes: number) => t('hours', { n: hours(minutes) });
  const given = all.released + all.early;
  const tiles = [
    {
      key: 'bookings',
      value: spelled(all.bookings),
      hint: t('tile.cancelled', { n: spelled(all.cancelled) }),
    },
    { key: 'booked', value: time(all.booked) },
    {
      key: 'used',
      value: time(all.used),
      hint: t('tile.ofBooked', { share: percent(all.used, all.booked) }),
    },
    {
      key: 'noShows',
      value: percent(all.noShows, all.due),
      hint: t('tile.part', { part: spelled(all.noShows), whole: spelled(all.due) }),
    },
    { key: 'released', value: time(all.released) },
    { key: 'early', value: time(all.early) },
    { key: 'again', value: time(all.again), hint: t('tile.ofGiven', { share: percent(all.again, given) }) },
    {
      key: 'peak',
      value: t('tile.places', { n: peak.places, of: peak.of }),
      hint: peak.at ? dayAndClock(peak.at) : undefined,
    },
    { key: 'unmet', value: t('times', { n: spelled(unmet) }) },
  ] as const;
  return (
    <dl className={css.tiles}>
      {tiles.map(tile => (
        <div key={tile.key} className={css.tile}>
          <dt>{t(`tile.${tile.key}`)}</dt>
          <dd>
            <b>{tile.value}</b>
            {'hint' in tile && tile.hint && <span>{tile.hint}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
