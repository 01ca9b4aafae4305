import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { HOUR, hubNow, MINUTE, sameDay, shortDay, useNow, weekdayWord } from '../../kernel/time';
import type { PlanKind } from '../../kernel/wire';
import { StateBadge } from '../../look';
import { weekdayOf } from '../../plan/days';
import { words as planTexts } from '../../plan/messages';
import { STATE_OF } from '../../plan/week';
import css from './Calendar.module.css';
import { DayColumn } from './DayColumn';
import type { BookingEntry, DayView, Entry } from './entries';
import { hoursOf, type Stretch } from './geometry';
import { texts } from './texts';
import { useGesture } from './useGesture';
import type { CalendarPlan } from './wire';

interface DaysGridProps {
  views: readonly DayView[];
  label: string;
  /** Columns beside the last day: colleagues. */
  heads?: ReactNode;
  columns?: (hours: { first: number; last: number }) => ReactNode;
  besides?: number;
  onOpen: (entry: Entry) => void;
  onNew: (stretch: Stretch) => void;
  onMoved: (entry: BookingEntry, to: Stretch) => void;
}

/** Days beside each other, hours from top to bottom. */
export function DaysGrid({
  views,
  label,
  heads,
  columns,
  besides = 0,
  onOpen,
  onNew,
  onMoved,
}: DaysGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const entries = useMemo(() => views.flatMap(({ placed }) => placed.map(({ item }) => item)), [views]);
  const hours = useMemo(
    () =>
      hoursOf(
        entries,
        views.map(({ day }) => day),
      ),
    [entries, views],
  );
  const { draft, wasDrag, handlers } = useGesture(grid, { hours, entries, onNew, onMoved });
  useScrollToNow(grid, hours);
  return (
    <section className={css.scroll} aria-label={label}>
      <div
        className={css.days}
        style={
          { '--days': views.length, '--besides': besides, '--hours': hours.last - hours.first } as object
        }
      >
        <div className={css.heads}>
          <span />
          {views.map(view => (
            <DayHead key={view.day} view={view} />
          ))}
          {heads}
        </div>
        <div className={css.body} ref={grid} data-grid {...handlers}>
          <HourAxis hours={hours} />
          {views.map(view => (
            <DayColumn
              key={view.day}
              view={view}
              hours={hours}
              draft={draft}
              onOpen={entry => !wasDrag() && onOpen(entry)}
              onNew={onNew}
            />
          ))}
          {columns?.(hours)}
        </div>
      </div>
    </section>
  );
}

/** Whoever opens the calendar sees the hour that is. */
function useScrollToNow(
  grid: { current: HTMLElement | null },
  { first, last }: { first: number; last: number },
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the days are there
  useEffect(() => {
    const body = grid.current;
    const scroll = body?.closest<HTMLElement>('section');
    if (!body || !scroll || scroll.scrollHeight <= scroll.clientHeight) return;
    const hour = ((hubNow() + 9 * HOUR) / HOUR) % 24;
    scroll.scrollTop = ((Math.max(first, hour - 1) - first) / (last - first)) * body.clientHeight;
  }, []);
}

function DayHead({ view: { day, closed, plans, frame } }: { view: DayView }) {
  const t = texts.useT();
  const now = useNow(MINUTE);
  const isToday = sameDay(now, frame.from);
  return (
    <div className={css.head} data-today={isToday || undefined} data-closed={closed !== null || undefined}>
      <h2 className={css.date}>
        {shortDay(frame.from)} <span>({weekdayWord(weekdayOf(day))})</span>
        {isToday && <span className={css.today}>{t('day.today')}</span>}
      </h2>
      <p className={css.off}>{closed}</p>
      <PlanBand plans={plans} />
    </div>
  );
}

/** A kind of plan that this page is too old to know is not drawn. */
const isKnown = (plan: CalendarPlan): plan is CalendarPlan & { kind: PlanKind } => plan.kind in STATE_OF;

/** 在宅, 出張, 休暇: the plans of the day, above the hours. */
export function PlanBand({ plans }: { plans: readonly CalendarPlan[] }) {
  const t = texts.useT();
  const p = planTexts.useT();
  if (plans.length === 0) return <span className={css.band} />;
  return (
    <ul className={css.band} aria-label={t('band.label')}>
      {plans.filter(isKnown).map(({ part, kind, place }) => (
        <li key={part} className={css.plan}>
          <StateBadge state={STATE_OF[kind]} size={16} />
          <span>
            {part !== 'DAY' && `${t(`part.${part}`)} `}
            {p(`kind.${kind}`)}
            {place && ` ${place}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function HourAxis({ hours: { first, last } }: { hours: { first: number; last: number } }) {
  return (
    <div className={css.axis} aria-hidden="true">
      {Array.from({ length: last - first }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hours in their order
        <span key={at}>{at === 0 ? '' : `${first + at}:00`}</span>
      ))}
    </div>
  );
}
