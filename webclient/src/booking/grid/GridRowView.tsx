import { Accessibility, TriangleAlert } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { Link } from '../../kernel/router';
import { texts } from '../texts';
import { spanWord, stretchOf } from '../times';
import type { Block, Closure, OfferedSlot } from '../wire';
import css from './Grid.module.css';
import { GridBlock } from './GridBlock';
import { type Hours, xOf } from './geometry';
import { Part } from './Part';
import type { PlaceRow } from './rows';
import type { OnRow } from './useRows';

export interface GridRowViewProps {
  row: PlaceRow;
  /** Place among all rows, from 1. */
  index: number;
  top: number;
  on: OnRow;
  hours: Hours;
  width: number;
  mine: ReadonlySet<number>;
  unitName: (unit: number | null) => string;
  /** Blocks that wait for their answer; they stand for those of the hub. */
  waiting: readonly Block[];
  hidden: ReadonlySet<number> | null;
  best: boolean;
  fault: boolean;
  wheelchair: boolean;
  /** Where the name leads; null for a row of the place's own week. */
  to: string | null;
  /** The booking that is chosen in this row. */
  chosen: number | null;
  children?: ReactNode;
}

/** One row: its name stays at the left, its blocks lie along the hours. Drawn again only when something of it changes. */
export const GridRowView = memo(function Row(props: GridRowViewProps) {
  const { row, index, top, on, hours, width, mine, unitName, waiting, hidden, best, chosen, children } =
    props;
  const t = texts.useT();
  const shown = hidden ? on.blocks.filter(({ booking }) => !hidden.has(booking)) : on.blocks;
  const draw = (block: Block, waits: boolean) => (
    <GridBlock
      key={`${block.booking}-${waits}`}
      block={block}
      dayStart={row.dayStart}
      hours={hours}
      mine={mine.has(block.booking) || waits}
      unit={unitName(block.unit)}
      waits={waits}
      chosen={block.booking === chosen}
    />
  );
  return (
    <Part
      className={css.row}
      role="row"
      aria-rowindex={index + 1}
      data-best={best || undefined}
      style={{ insetBlockStart: top, blockSize: row.height }}
    >
      <Part className={css.place} role="rowheader">
        <span className={css.placeWords}>
          {props.to ? (
            <Link className={css.name} href={props.to} tabIndex={-1} draggable={false}>
              {row.name}
            </Link>
          ) : (
            <span className={css.name}>{row.name}</span>
          )}
          <span className={css.has}>
            {props.fault && (
              <TriangleAlert size={12} className={css.fault} role="img" aria-label={t('place.fault')} />
            )}
            {row.second}
            {props.wheelchair && <Accessibility size={12} role="img" aria-label={t('feature.WHEELCHAIR')} />}
          </span>
        </span>
        {best && <span className={css.best}>{t('grid.best')}</span>}
      </Part>
      <span className={css.line} role="presentation" style={{ inlineSize: width }}>
        {on.closures.map(closure => (
          <Closed key={closure.id} closure={closure} dayStart={row.dayStart} hours={hours} width={width} />
        ))}
        {on.offered.map(slot => (
          <Kept key={slot.from} slot={slot} dayStart={row.dayStart} hours={hours} />
        ))}
        {shown.map(block => draw(block, false))}
        {waiting.map(block => draw(block, true))}
        {children}
      </span>
    </Part>
  );
});

/** What is held for somebody who waited, for some minutes. */
function Kept({ slot, dayStart, hours }: { slot: OfferedSlot; dayStart: number; hours: Hours }) {
  const t = texts.useT();
  const { from, until } = stretchOf(slot);
  const left = xOf(from, dayStart, hours);
  return (
    <Part
      className={css.kept}
      role="gridcell"
      aria-label={`${spanWord({ from, until })} ${t('block.offered')}`}
      style={{ insetInlineStart: left, inlineSize: xOf(until, dayStart, hours) - left }}
    >
      <span className={css.first}>{t('block.offered')}</span>
    </Part>
  );
}

interface ClosedProps {
  closure: Closure;
  dayStart: number;
  hours: Hours;
  width: number;
}

function Closed({ closure, dayStart, hours, width }: ClosedProps) {
  const t = texts.useT();
  const { from, until } = stretchOf(closure);
  const left = Math.max(0, xOf(from, dayStart, hours));
  const right = Math.min(width, xOf(until, dayStart, hours));
  if (right <= left) return null;
  const word = closure.kind === 'CLOSED' ? t('closed') : t('blocked');
  return (
    <Part
      className={css.closed}
      role="gridcell"
      aria-label={`${spanWord({ from, until })} ${word} ${closure.reason}`}
      style={{ insetInlineStart: left, inlineSize: right - left }}
    >
      <span className={css.first}>{closure.reason || word}</span>
      {closure.reason && <span className={css.second}>{word}</span>}
    </Part>
  );
}
