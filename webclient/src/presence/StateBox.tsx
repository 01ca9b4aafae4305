import type { CSSProperties } from 'react';
import { HOUR, MINUTE, useNow } from '../kernel/time';
import type { Presence } from '../kernel/wire';
import { look } from '../look/messages';
import { moment, nextFree, presenceTime, presenceWhere, rest } from '../look/presenceText';
import { StateBadge, stateColour } from '../look/StateBadge';
import { StateWord } from '../look/StateWord';
import css from './StateBox.module.css';

const SOON_MS = 3 * HOUR;

/** How long still is worth a word when one may wait for it. */
function isSoon(until: string, now: number): boolean {
  return Date.parse(until) - now < SOON_MS;
}

/** Since when it has been so, where the first line does not say it. */
function sinceWords({ state, since, until }: Presence, now: number): string | null {
  if (!since || !until || state === 'UNKNOWN' || state === 'CALL') return null;
  return now - Date.parse(since) < MINUTE ? null : look.t('state.since', { time: moment(since, now) });
}

/** The state of one person, tinted with its colour: what, until when, how long still, where, when free next. */
export function StateBox({ presence }: { presence: Presence }) {
  const now = useNow();
  const left = presence.until && isSoon(presence.until, now) ? rest(presence.until, now) : null;
  const where = [presenceWhere(presence), sinceWords(presence, now)].filter(Boolean).join('・');
  const time = presenceTime(presence, now);
  const free = nextFree(presence, now);
  return (
    <div className={css.box} style={{ '--tint': stateColour(presence.state) } as CSSProperties}>
      <StateBadge state={presence.state} size={24} />
      <p className={css.words}>
        <span className={css.first}>
          <StateWord state={presence.state} /> <b>{time}</b>{' '}
          {left && <span className={css.rest}>{left}</span>}
        </span>
        {where && <span className={css.where}>{where}</span>}
        {free && free !== time && <span className={css.free}>{free}</span>}
      </p>
    </div>
  );
}
