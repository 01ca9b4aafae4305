import { memo } from 'react';
import { Link } from '../kernel/router';
import type { DayPlan, WeekDay, WeekRow } from '../kernel/wire';
import { Avatar } from '../look/Avatar';
import { StateWord } from '../look/StateWord';
import { usePresenceOf } from '../presence/presenceStore';
import { halfOf } from './cursor';
import { dayWord, today } from './days';
import { words } from './messages';
import { PlanChip } from './PlanChip';
import css from './WeekGrid.module.css';
import { type Half, inSpan, isWhole, mayChange, type Span, unusualHours } from './week';

export interface WeekGridRowProps {
  row: WeekRow;
  at: number;
  mine: boolean;
  days: readonly WeekDay[];
  shown: readonly number[];
  usual: string | null;
  /** The column that Tab reaches, if it is in this row. */
  stop: number | null;
  /** What is being chosen or entered in this row. */
  chosen: Span | null;
}

/** One person: name and state now, then two cells a day. Drawn again only when something of this row changes. */
export const WeekGridRow = memo(function Row(props: WeekGridRowProps) {
  const { row, at, mine, days, shown, usual, stop, chosen } = props;
  const t = words.useT();
  const now = today();
  return (
    <tr className={css.row} data-mine={mine || undefined}>
      <Person row={row} mine={mine} />
      {shown.flatMap(index => {
        const plan = row.days[index] as DayPlan;
        const day = days[index] as WeekDay;
        return [0, 1].map(second => {
          const column = shown.indexOf(index) * 2 + second;
          const half = halfOf(column);
          return (
            <td
              key={column}
              className={css.cell}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
              role="gridcell"
              data-cell={`${at}-${column}`}
              data-half={half}
              data-off={day.off !== null || undefined}
              data-now={day.day === now || undefined}
              data-open={mayChange(row, day.day, now) || undefined}
              data-chosen={(chosen && inSpan(chosen, day.day, half)) || undefined}
              tabIndex={column === stop ? 0 : -1}
              aria-label={cellWords(t, row, plan, day, half)}
            >
              <CellContent plan={plan} half={half} usual={usual} off={day.off !== null} />
            </td>
          );
        });
      })}
    </tr>
  );
});

function Person({ row: { person }, mine }: { row: WeekRow; mine: boolean }) {
  const t = words.useT();
  const presence = usePresenceOf(person.id);
  return (
    <th className={css.person} scope="row">
      <Link className={css.personLink} href={`/directory/p/${person.id}`} tabIndex={-1} draggable={false}>
        <Avatar person={person} size={28} state={presence?.state} />
        <span className={css.names}>
          <span className={css.name}>{person.name}</span>
          <span className={css.second}>
            {presence && <StateWord state={presence.state} />}
            <span className={css.post}>{mine ? t('you.mark') : person.title}</span>
          </span>
        </span>
      </Link>
    </th>
  );
}

interface CellContentProps {
  plan: DayPlan;
  half: Half;
  usual: string | null;
  off: boolean;
}

/** A plan for the whole day is drawn once, over both of its cells. */
function CellContent({ plan, half, usual, off }: CellContentProps) {
  const t = words.useT();
  const here = plan[half];
  const whole = isWhole(plan);
  if (here) {
    if (whole && half === 'pm') return null;
    return (
      <span className={whole ? css.whole : css.half}>
        <PlanChip plan={here} />
      </span>
    );
  }
  if (half === 'pm' || plan.pm || off) return null;
  if (plan.from === null) return <span className={css.quiet}>{t('grid.noDuty')}</span>;
  const hours = unusualHours(plan, usual);
  return hours && <span className={css.quiet}>{t('grid.hours', { hours })}</span>;
}

/** The whole truth of a cell for those who do not see where it stands. */
function cellWords(
  t: ReturnType<typeof words.useT>,
  row: WeekRow,
  plan: DayPlan,
  { day, off }: WeekDay,
  half: Half,
): string {
  const here = plan[half];
  const part = isWhole(plan) ? t('part.DAY') : t(half === 'am' ? 'part.AM' : 'part.PM');
  const what = here
    ? [t(`kind.${here.kind}`), here.place, here.note]
    : [plan.from === null && !off ? t('grid.noDuty') : t('grid.free')];
  return [row.person.name, dayWord(day), off, part, ...what].filter(Boolean).join(' ');
}
