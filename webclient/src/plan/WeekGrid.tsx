import { useEffect, useMemo, useRef, useState } from 'react';
import type { UnitWeek } from '../kernel/wire';
import { Popover } from '../look/Popover';
import { isSingle, layoutOf, type Selection, spanOf } from './cursor';
import { DayEditor } from './DayEditor';
import { today } from './days';
import { words } from './messages';
import { useGridCursor } from './useGridCursor';
import type { PlanEdits } from './usePlanEdits';
import css from './WeekGrid.module.css';
import { WeekGridHead } from './WeekGridHead';
import { WeekGridRow } from './WeekGridRow';
import { knownDays, mayChange, type Span, shownDays, type Team, teamsOf, usualHours } from './week';

export interface WeekGridProps {
  week: UnitWeek;
  me: number;
  edits: PlanEdits;
}

/** Who is where, Monday to Friday, by 係. The names and the days stay while the rest is scrolled. */
export function WeekGrid({ week, me, edits }: WeekGridProps) {
  const t = words.useT();
  const table = useRef<HTMLTableElement>(null);
  const anchor = useRef<HTMLElement>(null);
  const layout = useMemo(() => layoutOf(week, shownDays(week)), [week]);
  const usual = useMemo(() => usualHours(week), [week]);
  const [edited, setEdited] = useState<Span | null>(null);
  const cursor = useGridCursor(table, layout, me, {
    open: selection => {
      anchor.current = cursor.cellOf(selection.end);
      setEdited(spanOf(layout, selection));
    },
    clear: selection => clear(selection),
  });
  const clear = (selection: Selection) => {
    const span = spanOf(layout, selection);
    const row = layout.rows[selection.end.row];
    const there = span && knownDays(week, span)?.some(plan => plan.am ?? plan.pm);
    if (span && row && there && mayChange(row, span.from, today())) void edits.clear(span);
  };
  const closing = useRef(false);
  const close = () => {
    closing.current = true;
    setEdited(null);
  };
  // Only when the editor is gone: as long as it stands, the grid behind it cannot be focused.
  useEffect(() => {
    if (edited || !closing.current) return;
    closing.current = false;
    cursor.rest();
  });
  const { selection } = cursor;
  const chosen = edited ?? (isSingle(selection) ? null : spanOf(layout, selection));
  const editedRow = edited && layout.rows.find(row => row.person.id === edited.person);

  return (
    <>
      <table
        ref={table}
        className={css.grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are edited is a grid
        role="grid"
        aria-label={t('title')}
        {...cursor.handlers}
      >
        <WeekGridHead week={week} shown={layout.shown} />
        {teamsOf(layout.rows).map(team => (
          <tbody key={team.subunit ?? ''}>
            <tr>
              <th className={css.team} colSpan={layout.shown.length * 2 + 1} scope="rowgroup">
                <span className={css.teamName}>{teamWord(team)}</span>
              </th>
            </tr>
            {team.rows.map(row => {
              const at = layout.rows.indexOf(row);
              return (
                <WeekGridRow
                  key={row.person.id}
                  row={row}
                  at={at}
                  mine={row.person.id === me}
                  days={week.days}
                  shown={layout.shown}
                  usual={usual}
                  stop={at === selection.end.row ? selection.end.column : null}
                  chosen={chosen?.person === row.person.id ? chosen : null}
                />
              );
            })}
          </tbody>
        ))}
      </table>
      {edited && editedRow && (
        <Popover
          open
          onClose={close}
          anchor={anchor}
          label={t('edit.title', { name: editedRow.person.name })}
          placement="right top"
        >
          <DayEditor row={editedRow} span={edited} edits={edits} onSpan={setEdited} onDone={close} />
        </Popover>
      )}
    </>
  );
}

/** Those of the section itself are named by what they are: 課長・課長補佐. */
export function teamWord({ subunit, rows }: Team): string {
  const titles = [...new Set(rows.map(row => row.person.title).filter(Boolean))];
  const own = titles.length > 0 && titles.length <= 2 ? titles.join('・') : words.t('grid.self');
  return words.t('grid.team', { team: subunit ?? own, n: rows.length });
}
