import { clock, HOUR, MINUTE } from '../../kernel/time';
import { texts } from '../texts';
import css from './Grid.module.css';
import { HOUR_PX, type Hours } from './geometry';
import { Part } from './Part';

/** Where the clock of now stands, the hour next to it is not written. */
const BESIDE_NOW = 27 * MINUTE;

/** The hours, and the clock of now among them. */
export function GridHead({ hours, now, first }: { hours: Hours; now: number | null; first: string }) {
  return (
    <Part className={css.head} role="row">
      <Part className={css.corner} role="columnheader">
        {first}
      </Part>
      <Part className={css.hours} role="columnheader" aria-label={texts.t('grid.hours')}>
        {Array.from({ length: hours.last - hours.first - 1 }, (_, n) => hours.first + n + 1).map(hour => (
          <span key={hour} className={css.hour} style={{ insetInlineStart: (hour - hours.first) * HOUR_PX }}>
            {(now === null || Math.abs(hour * HOUR - now) > BESIDE_NOW) && `${hour}:00`}
          </span>
        ))}
        {now !== null && (
          <span
            className={css.clock}
            style={{ insetInlineStart: (now / HOUR - hours.first) * HOUR_PX }}
            aria-hidden="true"
          >
            {clock(now - 9 * HOUR)}
          </span>
        )}
      </Part>
    </Part>
  );
}
