import { type ReactNode, useEffect, useState } from 'react';
import shared from '../../community/manage/Manage.module.css';
import type { Deed } from '../../community/manage/useDeed';
import { Button, Notice, Sheet } from '../../look';
import css from './Manage.module.css';
import { texts } from './texts';

interface FormSheetProps {
  title: string;
  /** Whether something was written that would be lost. */
  dirty: boolean;
  deed: Deed;
  /** What is wrong, in a sentence; null when it can be sent. */
  wrong: string | null;
  save?: string;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form at the side. What was written is not thrown away without a question. */
export function FormSheet({ title, dirty, deed, wrong, save, onSave, onClose, children }: FormSheetProps) {
  const t = texts.useT();
  const [asked, setAsked] = useState(false);
  const [tried, setTried] = useState(false);
  useLeaving(dirty);
  const close = () => (dirty && !asked ? setAsked(true) : onClose());
  return (
    <Sheet kind="side" label={title} onClose={close}>
      <form
        className={shared.form}
        noValidate
        onSubmit={event => {
          event.preventDefault();
          setTried(true);
          if (!wrong) onSave();
        }}
      >
        <h2 className={shared.formTitle}>{title}</h2>
        {children}
        {tried && wrong && <Notice kind="refused" title={wrong} />}
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
        {/* Keys: else the button that stays would become the one that sends, while it is being pressed. */}
        {asked ? (
          <div key="leave" className={css.leave} role="alert">
            <p>{t('form.leave')}</p>
            <Button onClick={() => setAsked(false)}>{t('form.stay')}</Button>
            <Button kind="danger" onClick={onClose}>
              {t('form.throw')}
            </Button>
          </div>
        ) : (
          <div key="foot" className={shared.foot}>
            <Button onClick={close}>{t('cancel')}</Button>
            <Button kind="filled" type="submit" disabled={deed.busy}>
              {save ?? t('save')}
            </Button>
          </div>
        )}
      </form>
    </Sheet>
  );
}

function useLeaving(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}
