import css from '../../../community/manage/figures/Figures.module.css';
import { percent } from '../../../community/manage/figures/scale';
import type { SeatUsePage } from '../../../kernel/wire';
import { ratio, spelled } from './ratio';
import { texts } from './texts';

/** What one wants to know first, as numbers. */
export function Tiles({ page: { crowd, sums, members, days } }: { page: SeatUsePage }) {
  const t = texts.useT();
  const tiles = [
    { key: 'mean', value: `${crowd.mean}%`, hint: t('tile.meanHint', { n: crowd.seats }) },
    {
      key: 'p95',
      value: t('seats', { n: crowd.p95 }),
      hint: t('tile.p95Hint', { share: percent(crowd.p95, crowd.seats), most: crowd.most }),
    },
    {
      key: 'ratio',
      value: ratio(crowd.seats, members),
      hint:
        members === null
          ? t('everybody')
          : t('tile.ratioHint', { seats: crowd.seats, members: spelled(members) }),
    },
    { key: 'sittings', value: spelled(sums.sittings), hint: t('tile.sittingsHint', { days }) },
    {
      key: 'noShows',
      value: percent(sums.noShows, sums.due),
      hint: t('tile.part', { part: spelled(sums.noShows), whole: spelled(sums.due) }),
    },
    { key: 'refusals', value: t('times', { n: spelled(sums.refusals) }), hint: '' },
    { key: 'mixed', value: percent(sums.mixed, sums.beside), hint: t('tile.mixedHint') },
  ] as const;
  return (
    <dl className={css.tiles}>
      {tiles.map(({ key, value, hint }) => (
        <div key={key} className={css.tile}>
          <dt>{t(`tile.${key}`)}</dt>
          <dd>
            <b>{value}</b>
            {hint && <span>{hint}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
