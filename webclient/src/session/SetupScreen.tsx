import { type FormEvent, useState } from 'react';
import { asHubError, type HubError } from '../kernel/http';
import { useNavigate, useScreenTitle } from '../kernel/router';
import { Button } from '../look/Button';
import { Notice } from '../look/Notice';
import { TextField } from '../look/TextField';
import { Gate } from './Gate';
import css from './Gate.module.css';
import { words } from './messages';
import { setUp } from './session';

const SHORTEST = 10;
const empty = { staffNumber: '', name: '', kana: '', password: '', again: '' };

/** The first administrator, through the one-time link of the log; its token stays in the fragment, out of server logs. */
export default function SetupScreen() {
  const t = words.useT();
  useScreenTitle(t('title.setup'));
  const go = useNavigate();
  const [token] = useState(() => location.hash.slice(1));
  const [form, setForm] = useState(empty);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<HubError | null>(null);
  const short = form.password.length < SHORTEST ? t('setup.short') : null;
  const different = form.password === form.again ? null : t('setup.different');
  const field = (name: keyof typeof empty) => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
    required: true,
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (short || different) return;
    const { again: _, ...first } = form;
    await setUp({ token, ...first }).then(
      () => go('/', { replace: true }),
      (cause: unknown) => setError(asHubError(cause)),
    );
  }

  if (!token) {
    return (
      <Gate title={t('title.setup')}>
        <Notice kind="refused" title={t('setup.noToken')} />
      </Gate>
    );
  }
  return (
    <Gate title={t('title.setup')}>
      <p>{t('setup.intro')}</p>
      <form className={css.form} onSubmit={submit}>
        <TextField label={t('staffNumber')} autoComplete="username" {...field('staffNumber')} />
        <TextField label={t('setup.name')} autoComplete="name" {...field('name')} />
        <TextField label={t('setup.kana')} {...field('kana')} />
        <TextField
          label={t('password')}
          type="password"
          autoComplete="new-password"
          hint={t('setup.password.hint')}
          error={tried ? short : null}
          {...field('password')}
        />
        <TextField
          label={t('setup.again')}
          type="password"
          autoComplete="new-password"
          error={tried ? different : null}
          {...field('again')}
        />
        {error && <Notice kind="refused" title={error.unreachable ? t('unreachable') : error.message} />}
        <Button kind="filled" size={44} type="submit" wide>
          {t('setup.do')}
        </Button>
      </form>
    </Gate>
  );
}
