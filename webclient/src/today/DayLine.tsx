import type { CSSProperties } from 'react';
import { clock, MINUTE } from '../kernel/time';
import type { Presence } from '../kernel/wire';
import { presenceLine, stateWord } from '../look/presenceText';
import { StateBadge, stateColour } from '../look/StateBadge';
import css from './DayLine.module.css';
import { along, hoursOf, type Span, spanOf, stretchOf, wordsOf } from './line';
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
      {presence && mine && <Block presence={presence} span={span} block={mine} now={now} />}
    </div>
  );
}

interface BlockProps {
  presence: Presence;
  span: Span;
  block: Span;
  now: number;
}

function Block({ presence, span, block, now }: BlockProps) {
  const at = wordsOf(span, block);
  const from = along(span, block.from);
  const to = along(span, block.to);
  const told = (
    <>
      <b>{stateWord(presence.state)}</b> <span className={css.where}>{presenceLine(presence, now)}</span>
    </>
  );
  return (
    <>
      <span
        className={css.block}
        style={
          {
            '--tint': stateColour(presence.state),
            insetInlineStart: percent(from),
            inlineSize: percent(to - from),
          } as CSSProperties
        }
      >
        <StateBadge state={presence.state} size={16} />
        {at === 'inside' && told}
      </span>
      {at === 'after' && (
        <span className={css.beside} style={{ insetInlineStart: percent(to) }}>
          {told}
        </span>
      )}
      {at === 'before' && (
        <span className={css.beside} style={{ insetInlineEnd: percent(1 - from) }}>
          {told}
        </span>
      )}
    </>
  );
}
