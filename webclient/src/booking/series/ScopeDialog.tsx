import { useState } from 'react';
import { day } from '../../kernel/time';
import { Button, Sheet } from '../../look';
import type { Booking } from '../wire';
import css from './Repeat.module.css';
import { SpanForm } from './SpanForm';
import { SCOPES, type Scope } from './seriesApi';
import { texts } from './texts';

export interface ScopeDialogProps {
  mode: 'change' | 'cancel';
  /** The occurrence one has in hand. */
  booking: Booking;
  onScope: (scope: Scope) => void;
  onClose: () => void;
}

/** この回だけ・この回から後・すべて: asked before anything of a series is changed or cancelled. */
export default function ScopeDialog({ mode, booking, onScope, onClose }: ScopeDialogProps) {
  const t = texts.useT();
  const [scope, setScope] = useState<Scope>('THIS');
  const [span, setSpan] = useState(false);
  const title = t(span ? 'span.title' : mode === 'cancel' ? 'scope.cancelTitle' : 'scope.title');
  return (
    <Sheet kind="ask" label={title} onClose={onClose}>
      {span ? (
        <SpanForm booking={booking} onClose={onClose} />
      ) : (
        <form
          className={css.dialog}
          onSubmit={event => {
            event.preventDefault();
            onScope(scope);
          }}
        >
          <h2 className={css.bigTitle}>{title}</h2>
          <Scopes booking={booking} chosen={scope} onChoose={setScope} />
          <footer className={css.foot}>
            {mode === 'cancel' && (
              <Button kind="plain" onClick={() => setSpan(true)}>
                {t('scope.span')}
              </Button>
            )}
            <span className={css.space} />
            <Button onClick={onClose}>{t('scope.back')}</Button>
            <Button kind={mode === 'cancel' ? 'danger' : 'filled'} type="submit">
              {t(mode === 'cancel' ? 'scope.cancel' : 'scope.do')}
            </Button>
          </footer>
        </form>
      )}
    </Sheet>
  );
}

interface ScopesProps {
  booking: Booking;
  chosen: Scope;
  onChoose: (scope: Scope) => void;
}

function Scopes({ booking, chosen, onChoose }: ScopesProps) {
  const t = texts.useT();
  return (
    <div className={css.scopes} role="radiogroup" aria-label={t('scope.title')}>
      {SCOPES.map(scope => (
        <label key={scope} className={css.scope}>
          <input type="radio" name="scope" checked={scope === chosen} onChange={() => onChoose(scope)} />
          <span>
            <b>{t(`scope.${scope}`)}</b>
            <span className={css.hint}>{t(`scope.${scope}.hint`, { day: day(booking.from) })}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
