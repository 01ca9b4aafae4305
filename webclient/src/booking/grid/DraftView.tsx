import { texts } from '../texts';
import { lengthWord, minutesOf, spanWord } from '../times';
import css from './Grid.module.css';
import { type Hours, xOf } from './geometry';
import type { Draft } from './gesture';
import { Part } from './Part';

export const DRAFT_ID = 'booking-draft';

interface DraftViewProps {
  draft: Draft;
  name: string;
  hours: Hours;
  /** Whose booking is in the way. */
  clash: string | null;
  /** Only offered by the hub: no label until somebody takes hold of it. */
  quiet: boolean;
}

/** What one is about to book, with two handles and the exact time. */
export function DraftView({ draft, name, hours, clash, quiet }: DraftViewProps) {
  const t = texts.useT();
  const left = xOf(draft.from, draft.dayStart, hours);
  const width = xOf(draft.until, draft.dayStart, hours) - left;
  const length = lengthWord(minutesOf(draft));
  const does = draft.hold === 'rest' || draft.by === 'keys' ? 'grid.pressBooks' : 'grid.dropBooks';
  const moves = draft.hold === 'rest' || draft.by === 'keys' ? 'grid.pressMoves' : 'grid.dropMoves';
  const hint = clash ?? t(draft.booking === null ? does : moves);
  return (
    <Part
      id={DRAFT_ID}
      className={css.draft}
      role="gridcell"
      data-draft
      data-clash={clash !== null || undefined}
      aria-label={`${name} ${spanWord(draft)} ${length} ${hint}`}
      style={{ insetInlineStart: left, inlineSize: width }}
    >
      <span className={css.handle} data-hold="from" />
      <span className={css.length}>{length}</span>
      <span className={css.handle} data-hold="until" />
      {!quiet && (
        <span className={css.label} aria-hidden="true" data-end={left > 500 || undefined}>
          <span>{name}</span>
          <span>
            {spanWord(draft)}({length})
          </span>
          <span>{hint}</span>
        </span>
      )}
    </Part>
  );
}
