import { useEffect, useState } from 'react';
import { asHubError } from '../../kernel/http';
import type { Named } from '../../kernel/outboxShelf';
import type { ScheduledMessage } from '../../kernel/wire';
import { Button } from '../../look';
import css from '../saved/Later.module.css';
import { fromWire, tokensIn, toWire } from '../writing/mentionText';
import { namesOf } from '../writing/names';
import { writing } from '../writing/texts';
import { scheduledApi } from './api';
import { OtherTime } from './OtherTime';

/** Changes text and time of a message that waits. */
export function ScheduledEditor({ message, onDone }: { message: ScheduledMessage; onDone: () => void }) {
  const t = writing.useT();
  const { id, letter, at } = message;
  const [field, setField] = useState<{ text: string; named: readonly Named[] }>({ text: '', named: [] });
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    void namesOf(tokensIn(letter.text)).then(known => setField(fromWire(letter.text, known)));
  }, [letter.text]);

  const save = (time: number) =>
    scheduledApi
      .change(id, toWire(field.text.trimEnd(), field.named), time)
      .then(onDone, cause => setError(asHubError(cause).message));
  return (
    <div>
      <textarea
        className={css.field}
        aria-label={t('scheduled.text')}
        rows={4}
        value={field.text}
        onChange={event => setField({ ...field, text: event.target.value })}
      />
      <OtherTime action={t('scheduled.save')} from={Date.parse(at)} onChoose={time => void save(time)} />
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
