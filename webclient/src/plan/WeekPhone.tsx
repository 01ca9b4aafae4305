import { ChevronRight, PenLine } from 'lucide-react';
import { type TouchEvent, useRef, useState } from 'react';
import type { DayPlan, LocalDate, UnitWeek, WeekRow } from '../kernel/wire';
import { Avatar } from '../look/Avatar';
import { Popover } from '../look/Popover';
import { StateWord } from '../look/StateWord';
import { usePresenceOf } from '../presence/presenceStore';
import { DayEditor } from './DayEditor';
import { dayWord, today } from './days';
import { words } from './messages';
import { PlanChip } from './PlanChip';
import type { PlanEdits } from './usePlanEdits';
import { teamWord } from './WeekGrid';
import css from './WeekPhone.module.css';
import { isWhole, mayChange, partAt, type Span, shownDays, teamsOf, unusualHours, usualHours } from './week';

const SWIPE_PX = 60;

export interface WeekPhoneProps {
  week: UnitWeek;
  day: LocalDate;
  onDay: (day: LocalDate) => void;
  me: number;
  edits: PlanEdits;
}

/** One day at a time: me first, then everybody by 係. A swipe or the strip changes the day. */
export function WeekPhone({ week, day, onDay, me, edits }: WeekPhoneProps) {
  const t = words.useT();
  const shown = shownDays(week);
  const at = shown.findLast(index => (week.days[index]?.day ?? '') <= day) ?? 0;
  const chosen = week.days[at];
  const usual = usualHours(week);
  const swipe = useSwipe(step => {
    const next = week.days[shown[shown.indexOf(at) + step] ?? -1];
    if (next) onDay(next.day);
  });
  const [edited, setEdited] = useState<Span | null>(null);
  const anchor = useRef<HTMLElement>(null);
  const editedRow = edited && week.rows.find(row => row.person.id === edited.person);
  const mine = week.rows.find(row => row.person.id === me);
  const lineOf = (row: WeekRow) => {
    const plan = row.days[at];
    if (!plan) return null;
    return (
      <Line
        key={row.person.id}
        row={row}
        plan={plan}
        mine={row.person.id === me}
        usual={usual}
        off={chosen?.off ?? null}
        onPress={() =>
          setEdited({ person: row.person.id, from: plan.day, to: plan.day, part: partAt(plan, 'am') })
        }
      />
    );
  };
  return (
    <div {...swipe}>
      <nav className={css.days} aria-label={t('nav.day')}>
        {shown.map(index => {
          const { day: date, off } = week.days[index] as UnitWeek['days'][number];
          return (
            <button
              key={date}
              type="button"
              className={css.day}
              aria-current={index === at ? 'date' : undefined}
              aria-label={[dayWord(date), off, date === today() && t('grid.today')].filter(Boolean).join(' ')}
              data-off={off !== null || undefined}
              data-now={date === today() || undefined}
              onClick={() => onDay(date)}
            >
              <span className={css.weekday}>
                {dayWord(date).match(/\((.)\)/)?.[1] ?? dayWord(date).slice(0, 3)}
              </span>
              <span className={css.date}>{Number(date.slice(8))}</span>
            </button>
          );
        })}
      </nav>
      <h2 className={css.chosen}>
        {chosen && dayWord(chosen.day)} {chosen?.off && <span className={css.off}>{chosen.off}</span>}
      </h2>
      {mine && <ul className={css.mine}>{lineOf(mine)}</ul>}
      {teamsOf(week.rows).map(team => (
        <section key={team.subunit ?? ''}>
          <h3 className={css.team}>{teamWord(team)}</h3>
          <ul>{team.rows.filter(row => row !== mine).map(lineOf)}</ul>
        </section>
      ))}
      {edited && editedRow && (
        <Popover
          open
          onClose={() => setEdited(null)}
          anchor={anchor}
          label={t('edit.title', { name: editedRow.person.name })}
        >
          <DayEditor
            row={editedRow}
            span={edited}
            edits={edits}
            onSpan={setEdited}
            onDone={() => setEdited(null)}
          />
        </Popover>
      )}
    </div>
  );
}

interface LineProps {
  row: WeekRow;
  plan: DayPlan;
  mine: boolean;
  usual: string | null;
  off: string | null;
  onPress: () => void;
}

function Line({ row, plan, mine, usual, off, onPress }: LineProps) {
  const t = words.useT();
  const known = usePresenceOf(row.person.id);
  // How somebody is now says nothing of another day.
  const presence = plan.day === today() ? known : undefined;
  const hours = unusualHours(plan, usual);
  const quiet = plan.from === null && !off ? t('grid.noDuty') : hours && t('grid.hours', { hours });
  return (
    <li>
      <button type="button" className={css.line} data-mine={mine || undefined} onClick={onPress}>
        <Avatar person={row.person} state={presence?.state} />
        <span className={css.names}>
          <span className={css.name}>
            {row.person.name} <span className={css.post}>{mine ? t('you.mark') : row.person.title}</span>
          </span>
          <span className={css.second}>
            {presence && <StateWord state={presence.state} />} {quiet}
          </span>
        </span>
        <span className={css.plans}>
          {plan.am && isWhole(plan) ? (
            <PlanChip plan={plan.am} />
          ) : (
            <>
              {plan.am && <PlanChip plan={plan.am} part="AM" />}
              {plan.pm && <PlanChip plan={plan.pm} part="PM" />}
            </>
          )}
        </span>
        {mayChange(row, plan.day, today()) ? (
          <PenLine size={18} className={css.sign} aria-label={t('edit.change')} />
        ) : (
          <ChevronRight size={18} className={css.sign} aria-hidden="true" />
        )}
      </button>
    </li>
  );
}

/** A clear stroke to the side; a scroll is not one. */
function useSwipe(turn: (step: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: (event: TouchEvent) => {
      const finger = event.touches[0];
      start.current = finger && event.touches.length === 1 ? { x: finger.clientX, y: finger.clientY } : null;
    },
    onTouchEnd: (event: TouchEvent) => {
      const finger = event.changedTouches[0];
      const from = start.current;
      start.current = null;
      if (!finger || !from) return;
      const x = finger.clientX - from.x;
      if (Math.abs(x) > SWIPE_PX && Math.abs(x) > 2 * Math.abs(finger.clientY - from.y)) turn(x < 0 ? 1 : -1);
    },
  };
}
