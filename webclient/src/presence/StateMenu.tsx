import { Check, LogOut, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { asHubError, type HubError } from '../kernel/http';
import { useStore } from '../kernel/store';
import { HOUR, hubNow, MINUTE } from '../kernel/time';
import { look } from '../look/messages';
import { StateBadge } from '../look/StateBadge';
import { useMe } from '../session/session';
import { BY_HAND, type ByHand, backToAutomatic, chosenBy, manual, setManual, usualUntil } from './manual';
import { words } from './messages';
import { useMyDay } from './myDay';
import { NoteField } from './NoteField';
import { usePresenceOf } from './presenceStore';
import { ReadyStates } from './ReadyStates';
import { remember } from './recent';
import css from './StateMenu.module.css';
import { Untils } from './Untils';
import { WaitingList } from './watch/WaitingList';

/** Six states by hand, a note, until when, then back to automatic. A state works at once; note and end may follow. */
export function StateMenu({ onDone }: { onDone: () => void }) {
  const t = words.useT();
  const me = useMe().person.id;
  const chosen = chosenBy(useStore(manual), usePresenceOf(me));
  const day = useMyDay();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<HubError | null>(null);
  const note = typed ?? chosen?.note ?? '';

  function attempt(change: Promise<void>, done?: () => void) {
    change.then(done ?? (() => setError(null)), cause => setError(asHubError(cause)));
  }
  function become(state: ByHand, until: number, text: string | null, done?: () => void) {
    const line = text?.trim() || null;
    setTyped(null);
    if (line) remember({ state, note: line, minutes: lastsFor(until, usualUntil(state, hubNow(), day)) });
    attempt(setManual(state, until, line), done);
  }
  return (
    <div className={css.menu}>
      <h2 className={css.title}>{t('menu.title')}</h2>
      <States
        chosen={chosen?.state}
        // A note belongs to its state: only what was written just now goes along to another.
        onChoose={state => become(state, usualUntil(state, hubNow(), day), typed)}
      />
      <NoteField
        value={note}
        changed={typed !== null && typed.trim() !== (chosen?.note ?? '')}
        onChange={setTyped}
        onDone={chosen ? () => become(chosen.state, Date.parse(chosen.until), note) : null}
      />
      <Untils
        chosen={chosen}
        workUntil={day?.workUntil ?? null}
        onChoose={until => chosen && become(chosen.state, until, note, onDone)}
      />
      <ReadyStates
        day={day}
        onChoose={({ state, note: line }, until) => become(state, until, line, onDone)}
      />
      <div className={css.ends}>
        <button type="button" className={css.state} onClick={() => attempt(backToAutomatic(), onDone)}>
          <RefreshCw size={18} className={css.quiet} aria-hidden="true" />
          {t('menu.automatic')}
        </button>
        <button
          type="button"
          className={css.gone}
          aria-pressed={chosen?.state === 'GONE'}
          onClick={() => become('GONE', usualUntil('GONE', hubNow(), day), null, onDone)}
        >
          <LogOut size={14} aria-hidden="true" />
          {t('menu.gone')}
        </button>
      </div>
      <p className={css.hint}>{t('menu.hint')}</p>
      {error && (
        <p className={css.error} role="alert">
          {error.unreachable ? t('menu.failed') : error.message}
        </p>
      )}
      <WaitingList />
    </div>
  );
}

/** A short end comes again as so many minutes, one at the end of the day as that. */
function lastsFor(until: number, usual: number): number | null {
  const left = until - hubNow();
  return until === usual && left > 2 * HOUR ? null : Math.max(5, Math.round(left / MINUTE / 5) * 5);
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
