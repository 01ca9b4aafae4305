import { useState } from 'react';
import { asHubError } from '../../kernel/http';
import { HOUR, hubNow, MINUTE } from '../../kernel/time';
import { Button, TextField } from '../../look';
import { OtherTime } from '../scheduled/OtherTime';
import { offersAt } from '../scheduled/times';
import { writing } from '../writing/texts';
import { type MessageRef, putSaved } from './api';
import css from './Later.module.css';

const MOST_NOTE = 200;

interface RemindFormProps {
  message: MessageRef;
  note: string | null;
  remindAt: string | null;
  onDone: () => void;
}

/** When to be reminded of a message, and why it was saved. */
export function RemindForm({ message, note, remindAt, onDone }: RemindFormProps) {
  const t = writing.useT();
  const [now] = useState(hubNow);
  const [text, setText] = useState(note ?? '');
  const [error, setError] = useState<string | null>(null);
  const put = (at: number | null) =>
    putSaved(message, {
      note: text.trim() || null,
      remindAt: at === null ? null : new Date(at).toISOString(),
    }).then(onDone, cause => setError(asHubError(cause).message));
  const soon = [
    { key: 'in20', label: t('saved.in20'), at: now + 20 * MINUTE },
    { key: 'in1h', label: t('saved.in1h'), at: now + HOUR },
    { key: 'in3h', label: t('saved.in3h'), at: now + 3 * HOUR },
  ];
  return (
    <div className={css.remind}>
      <TextField label={t('saved.note')} value={text} maxLength={MOST_NOTE} onChange={setText} />
      <div className={css.actions}>
        {[...soon, ...offersAt(now)].map(({ key, label, at }) => (
          <Button key={key} size={30} onClick={() => void put(at)}>
            {label}
          </Button>
        ))}
        <Button size={30} onClick={() => void put(null)}>
          {t('saved.noRemind')}
        </Button>
      </div>
      <OtherTime
        action={t('saved.save')}
        {...(remindAt ? { from: Date.parse(remindAt) } : {})}
        onChoose={at => void put(at)}
      />
      {error && (
        <p className={css.trouble} role="alert">
          {error}
        </p>
      )}
      <Button size={30} onClick={onDone}>
        {t('cancel')}
      </Button>
    </div>
  );
}
