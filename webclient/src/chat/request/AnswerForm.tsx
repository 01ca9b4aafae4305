import { useId, useState } from 'react';
import { Button } from '../../look';
import css from './RequestBox.module.css';
import { texts } from './texts';

const MOST_CHARS = 500;

interface AnswerFormProps {
  before: string;
  busy: boolean;
  onSend: (text: string) => Promise<void>;
  onCancel: () => void;
}

/** An answer in words. */
export function AnswerForm({ before, busy, onSend, onCancel }: AnswerFormProps) {
  const t = texts.useT();
  const id = useId();
  const [text, setText] = useState(before);
  const over = [...text].length - MOST_CHARS;
  return (
    <form
      className={css.form}
      onSubmit={event => {
        event.preventDefault();
        void onSend(text.trim());
      }}
    >
      <textarea
        className={css.words}
        rows={2}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: the button just pressed asked for it
        autoFocus
        aria-label={t('write')}
        aria-describedby={id}
        aria-invalid={over > 0 ? true : undefined}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel();
        }}
      />
      <p id={id} className={over > 0 ? css.error : css.hint}>
        {over > 0 ? t('tooLong', { n: over }) : t('writeHint')}
      </p>
      <span className={css.buttons}>
        <Button type="submit" kind="filled" size={36} disabled={busy || over > 0 || text.trim() === ''}>
          {t('send')}
        </Button>
        <Button size={36} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </span>
    </form>
  );
}
