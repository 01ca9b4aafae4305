import type { Loaded } from '../../kernel/loaded';
import type { OfficeDays } from '../../kernel/wire';
import { Card } from '../../look/Card';
import { Broken } from '../../look/Notice';
import { SkeletonRows } from '../../look/Skeleton';
import css from './ClosedDays.module.css';
import { dayWord, runsOf } from './closedDays';
import { words } from './messages';

/** All days off of the next twelve months, whoever decided them. */
export function YearCard({ year: { value, error, reload } }: { year: Loaded<OfficeDays> }) {
  const t = words.useT();
  return (
    <Card title={t('year.title')} aside={value && t('year.days', { n: value.days.length })}>
      <p className={css.hint}>{t('year.text')}</p>
      {error && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={6} height="2.25rem" />}
      <ul className={css.year}>
        {runsOf(value?.days ?? []).map(run => (
          <li key={run.from} className={css.run}>
            <span className={css.date}>
              {run.from === run.to ? dayWord(run.from) : `${dayWord(run.from)} – ${dayWord(run.to)}`}
            </span>
            <b className={css.name}>{run.name}</b>
            <span className={css.hint}>{run.kind === 'HOLIDAY' ? t('year.holiday') : t('year.closed')}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
