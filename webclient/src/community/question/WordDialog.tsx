import { useState } from 'react';
import { asHubError } from '../../kernel/http';
import { Button, Sheet, toast } from '../../look';
import { texts } from '../texts';
import css from './Dialog.module.css';

const MOST_CHARS = 500;

interface WordDialogProps {
  what: 'report' | 'old';
  onSend: (why: string) => Promise<unknown>;
  onClose: () => void;
}

/** A word to those who look after it: moderators, or who wrote the answer. */
export default function WordDialog({ what, onSend, onClose }: WordDialogProps) {
  const t = texts.useT();
  const [why, setWhy] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    try {
      await onSend(why.trim());
      toast(t(`${what}.done`));
      onClose();
    } catch (cause) {
      setError(asHubError(cause).message);
      setBusy(false);
    }
  };
  return (
    <Sheet kind="ask" label={t(`${what}.title`)} onClose={onClose}>
      <div className={css.ask}>
        <h2>{t(`${what}.title`)}</h2>
        <p className={css.text}>{t(`${what}.text`)}</p>
        <label className={css.label}>
          {t(`${what}.why`)}
          <textarea
            className={css.area}
            rows={3}
            maxLength={MOST_CHARS}
            value={why}
            onChange={event => setWhy(event.target.value)}
          />
        </label>
        {error && (
          <p className={css.trouble} role="alert">
            {error}
          </p>
        )}
        <footer className={css.foot}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="filled" disabled={busy || why.trim() === ''} onClick={() => void send()}>
            {t('report.do')}
          </Button>
        </footer>
      </div>
    </Sheet>
  );
}
