import type { CSSProperties } from 'react';
import { clock, MINUTE } from '../kernel/time';
import type { Presence } from '../kernel/wire';
import { presenceLine, stateWord } from '../look/presenceText';
import { StateBadge, stateColour } from '../look/StateBadge';
import css from './DayLine.module.css';
import { along, hoursOf, spanOf, stretchOf } from './line';
import { words } from './messages';

/** Where the clock of now stands, the hour next to it is not written. */
const BESIDE_NOW_MS = 27 * MINUTE;

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

/** Hours, the red line of now behind the blocks, and my state as a block until its end. */
export function DayLine({ presence, now }: { presence: Presence | undefined; now: number }) {
  const t = words.useT();
  const span = spanOf(now);
  const mine = presence && stretchOf(span, now, presence.since, presence.until);
  return (
    <div
      className={css.line}
      role="img"
      aria-label={t('me.line', { state: presence ? stateWord(presence.state) : '-' })}
    >
      {hoursOf(span).map(hour => (
        <span key={hour} className={css.hour} style={{ insetInlineStart: percent(along(span, hour)) }}>
          {Math.abs(hour - now) > BESIDE_NOW_MS && clock(hour)}
        </span>
      ))}
      <span className={css.now} style={{ insetInlineStart: percent(along(span, now)) }}>
        <span className={css.clock}>{clock(now)}</span>
      </span>
      {presence && mine && (
        <span
          className={css.block}
          style={
            {
              '--tint': stateColour(presence.state),
              insetInlineStart: percent(along(span, mine.from)),
              inlineSize: percent(along(span, mine.to) - along(span, mine.from)),
            } as CSSProperties
          }
        >
          <StateBadge state={presence.state} size={16} />
          <b>{stateWord(presence.state)}</b> <span className={css.where}>{presenceLine(presence, now)}</span>
        </span>
      )}
    </div>
  );
}
