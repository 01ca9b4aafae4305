import { Check, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { asHubError, type HubError } from '../kernel/http';
import { useStore } from '../kernel/store';
import { hubNow } from '../kernel/time';
import { look } from '../look/messages';
import { StateBadge } from '../look/StateBadge';
import { useMe } from '../session/session';
import {
  BY_HAND,
  type ByHand,
  backToAutomatic,
  chosenBy,
  manual,
  roundLabel,
  setManual,
  type Until,
  untils,
  usualUntil,
} from './manual';
import { words } from './messages';
import { usePresenceOf } from './presenceStore';
import css from './StateMenu.module.css';

/** Six states by hand, then until when, then back to automatic. A state works at once; the end may follow. */
export function StateMenu({ onDone }: { onDone: () => void }) {
  const t = words.useT();
  const me = useMe().person.id;
  const chosen = chosenBy(useStore(manual), usePresenceOf(me));
  const [offered] = useState(() => untils(hubNow()));
  const [error, setError] = useState<HubError | null>(null);
  const attempt = (change: Promise<void>, done?: () => void) =>
    change.then(done ?? (() => setError(null)), cause => setError(asHubError(cause)));

  return (
    <div className={css.menu}>
      <h2 className={css.title}>{t('menu.title')}</h2>
      <States
        chosen={chosen?.state}
        onChoose={state => attempt(setManual(state, usualUntil(state, hubNow())))}
      />
      <h3 className={css.part}>{t('menu.until')}</h3>
      <div className={css.untils}>
        {offered.map(until => (
          <button
            key={until.key}
            type="button"
            className={css.until}
            disabled={!chosen}
            aria-pressed={chosen !== null && Date.parse(chosen.until) === until.at}
            onClick={() => chosen && attempt(setManual(chosen.state, until.at), onDone)}
          >
            <UntilWord until={until} />
          </button>
        ))}
      </div>
      <button type="button" className={css.state} onClick={() => attempt(backToAutomatic(), onDone)}>
        <RefreshCw size={18} className={css.quiet} aria-hidden="true" />
        {t('menu.automatic')}
      </button>
      <p className={css.hint}>{t('menu.hint')}</p>
      {error && (
        <p className={css.error} role="alert">
          {error.unreachable ? t('menu.failed') : error.message}
        </p>
      )}
    </div>
  );
}

function States({ chosen, onChoose }: { chosen: ByHand | undefined; onChoose: (state: ByHand) => void }) {
  const t = look.useT();
  return (
    <div className={css.states}>
      {BY_HAND.map(state => (
        <button
          key={state}
          type="button"
          className={css.state}
          aria-pressed={state === chosen}
          onClick={() => onChoose(state)}
        >
          <StateBadge state={state} size={18} />
          {t(`state.${state}`)}
          {state === chosen && <Check size={18} className={css.tick} aria-hidden="true" />}
        </button>
      ))}
    </div>
  );
}

function UntilWord({ until }: { until: Until }) {
  const t = words.useT();
  switch (until.key) {
    case 'half':
      return t('menu.half');
    case 'hour':
      return t('menu.hour');
    case 'round':
      return roundLabel(until);
    case 'leaving':
      return t('menu.leaving');
  }
}
