import { type FormEvent, useState } from 'react';
import { asHubError, type HubError } from '../kernel/http';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import { Notice } from '../look/Notice';
import { TextField } from '../look/TextField';
import { toast } from '../look/Toast';
import { sessionApi } from '../session/session';
import { words } from './messages';
import css from './SettingsScreen.module.css';

const SHORTEST = 10;
const EMPTY = { current: '', next: '', again: '' };

export function PasswordCard() {
  const t = words.useT();
  const [form, setForm] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<HubError | null>(null);
  const short = form.next.length < SHORTEST ? t('password.short') : null;
  const different = form.next === form.again ? null : t('password.different');
  const field = (name: keyof typeof EMPTY) => ({
    type: 'password',
    required: true,
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
  });
  const done = () => {
    setForm(EMPTY);
    setTried(false);
    setError(null);
    toast(t('password.done'));
  };
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (short || different) return;
    sessionApi.changePassword(form.current, form.next).then(done, cause => setError(asHubError(cause)));
  }
  return (
    <Card title={t('password.title')}>
      <form className={css.form} onSubmit={submit}>
        <TextField label={t('password.current')} autoComplete="current-password" {...field('current')} />
        <TextField
          label={t('password.next')}
          autoComplete="new-password"
          hint={t('password.hint')}
          error={tried ? short : null}
          {...field('next')}
        />
        <TextField
          label={t('password.again')}
          autoComplete="new-password"
          error={tried ? different : null}
          {...field('again')}
        />
        {error && <Notice kind="refused" title={error.message} />}
        <Button kind="outlined" type="submit">
          {t('password.do')}
        </Button>
      </form>
    </Card>
  );
}
