import type { UnitWeek, WeekDay } from '../kernel/wire';
import { dayWord, today } from './days';
import { words } from './messages';
import css from './WeekGrid.module.css';

/** The days: today marked, a holiday or closed day by its name. */
export function WeekGridHead({ week, shown }: { week: UnitWeek; shown: readonly number[] }) {
  const t = words.useT();
  return (
    <thead>
      <tr>
        <th className={css.corner} scope="col">
          {t('grid.people')}
        </th>
        {shown.map(at => (
          <DayHead key={at} {...(week.days[at] as WeekDay)} />
        ))}
      </tr>
    </thead>
  );
}

function DayHead({ day, off }: WeekDay) {
  const t = words.useT();
  const now = day === today();
  return (
    <th
      className={css.day}
      colSpan={2}
      scope="colgroup"
      data-off={off !== null || undefined}
      aria-current={now ? 'date' : undefined}
    >
      <span className={css.dayWords}>
        <b className={css.date}>{dayWord(day)}</b>
        {now && <span className={css.now}>{t('grid.today')}</span>}
        {off && <span className={css.off}>{off}</span>}
      </span>
      <span className={css.halves} aria-hidden="true">
        <span>{t('part.AM')}</span>
        <span>{t('part.PM')}</span>
      </span>
    </th>
  );
}
