import type { LocalDate, UnitWeek, WeekRow } from '../kernel/wire';
import { type Half, partAt, type Span, teamsOf } from './week';

/** A cell of the grid: which person, which half of which shown day (two columns a day). */
export interface Cell {
  row: number;
  column: number;
}

/** One end stays, the other moves along the same row. */
export interface Selection {
  anchor: Cell;
  end: Cell;
}

export const single = (cell: Cell): Selection => ({ anchor: cell, end: cell });
export const isSingle = ({ anchor, end }: Selection) =>
  anchor.row === end.row && anchor.column === end.column;

/** Where a key leads, as the ARIA practice for grids says; null for keys that do not move. */
export function moveInGrid(
  { row, column }: Cell,
  key: string,
  ctrl: boolean,
  rows: number,
  columns: number,
): Cell | null {
  const to = (r: number, c: number): Cell => ({
    row: Math.max(0, Math.min(rows - 1, r)),
    column: Math.max(0, Math.min(columns - 1, c)),
  });
  switch (key) {
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'PageDown':
      return to(row + 10, column);
    case 'PageUp':
      return to(row - 10, column);
    case 'Home':
      return to(ctrl ? 0 : row, 0);
    case 'End':
      return to(ctrl ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}

/** What the grid draws: the people in the order of their teams, and the days of the week that are shown. */
export interface Layout {
  rows: readonly WeekRow[];
  /** Indexes into the days of the week. */
  shown: readonly number[];
}

export function layoutOf(week: UnitWeek, shown: readonly number[]): Layout {
  return { rows: teamsOf(week.rows).flatMap(team => team.rows), shown };
}

export const halfOf = (column: number): Half => (column % 2 === 0 ? 'am' : 'pm');

function planOf({ rows, shown }: Layout, { row, column }: Cell) {
  const at = shown[column >> 1];
  return at === undefined ? undefined : rows[row]?.days[at];
}

/** What a selection means: one cell its own part, more of them whole days. */
export function spanOf(layout: Layout, { anchor, end }: Selection): Span | null {
  const person = layout.rows[end.row]?.person.id;
  const [a, b] = [planOf(layout, { row: end.row, column: anchor.column }), planOf(layout, end)];
  if (person === undefined || !a || !b) return null;
  const one = anchor.column === end.column;
  const [from, to] = a.day <= b.day ? [a.day, b.day] : [b.day, a.day];
  return { person, from, to, part: one ? partAt(b, halfOf(end.column)) : 'DAY' };
}

/** Today in my own row, else the first cell. */
export function startOf({ rows, shown }: Layout, me: number, today: LocalDate): Cell {
  const row = rows.findIndex(({ person }) => person.id === me);
  const days = rows[Math.max(0, row)]?.days;
  const at = shown.findIndex(index => days?.[index]?.day === today);
  return { row: Math.max(0, row), column: Math.max(0, at) * 2 };
}
