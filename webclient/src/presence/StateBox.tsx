import type { CSSProperties } from 'react';
import { HOUR, useNow } from '../kernel/time';
import type { Presence } from '../kernel/wire';
import { presenceTime, rest } from '../look/presenceText';
import { StateBadge, stateColour } from '../look/StateBadge';
import { StateWord } from '../look/StateWord';
import css from './StateBox.module.css';

const SOON_MS = 3 * HOUR;

/** How long still is worth a word when one may wait for it. */
function isSoon(until: string, now: number): boolean {
  return Date.parse(until) - now < SOON_MS;
}

/** The state of one person, tinted with its colour: what, until when, how long still, where. */
export function StateBox({ presence }: { presence: Presence }) {
  const now = useNow();
  const left = presence.until && isSoon(presence.until, now) ? rest(presence.until, now) : null;
  const where = [presence.place, presence.note].filter(Boolean).join('・');
  return (
    <div className={css.box} style={{ '--tint': stateColour(presence.state) } as CSSProperties}>
      <StateBadge state={presence.state} size={24} />
      <p className={css.words}>
        <span className={css.first}>
          <StateWord state={presence.state} /> <b>{presenceTime(presence, now)}</b>{' '}
          {left && <span className={css.rest}>{left}</span>}
        </span>
        {where && <span className={css.where}>{where}</span>}
      </p>
    </div>
  );
}
