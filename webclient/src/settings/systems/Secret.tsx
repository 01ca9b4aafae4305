import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../look/Button';
import { words } from './messages';
import css from './Systems.module.css';

export interface SecretProps {
  /** What to do with it. */
  text: string;
  secret: string;
  onDone: () => void;
}

/** Shown once: it leaves the screen only when the reader says that it is kept. */
export function Secret({ text, secret, onDone }: SecretProps) {
  const t = words.useT();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(secret).then(() => setCopied(true));
  return (
    <div className={css.secret} role="status">
      <p>{text}</p>
      <code className={css.code}>{secret}</code>
      <span className={css.buttons}>
        <Button kind="filled" icon={copied ? <Check size={18} /> : <Copy size={18} />} onClick={copy}>
          {copied ? t('secret.copied') : t('secret.copy')}
        </Button>
        <Button onClick={onDone}>{t('secret.done')}</Button>
      </span>
    </div>
  );
}
