import { type FormEvent, useState } from 'react';
import { asHubError, type HubError } from '../kernel/http';
import { useNavigate, useScreenTitle } from '../kernel/router';
import { Button } from '../look/Button';
import { Notice } from '../look/Notice';
import { TextField } from '../look/TextField';
import { Gate } from './Gate';
import css from './Gate.module.css';
import { words } from './messages';
import { isGood, NewPassword } from './NewPassword';
import { setUp } from './session';

const EMPTY = { staffNumber: '', name: '', kana: '' };

/** The first administrator, through the one-time link of the log; its token stays in the fragment, out of server logs. */
export default function SetupScreen() {
  const t = words.useT();
  useScreenTitle(t('title.setup'));
  const go = useNavigate();
  const [token] = useState(() => location.hash.slice(1));
  const [form, setForm] = useState(EMPTY);
  const [chosen, setChosen] = useState({ password: '', again: '' });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<HubError | null>(null);
  const field = (name: keyof typeof EMPTY) => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
    required: true,
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!isGood(chosen)) return;
    setUp({ token, ...form, password: chosen.password }).then(
      () => go('/', { replace: true }),
      (cause: unknown) => setError(asHubError(cause)),
    );
  }
  return (
    <Gate title={t('title.setup')}>
      {token ? (
        <form className={css.form} onSubmit={submit}>
          <p>{t('setup.intro')}</p>
          <TextField label={t('staffNumber')} autoComplete="username" {...field('staffNumber')} />
          <TextField label={t('setup.name')} autoComplete="name" {...field('name')} />
          <TextField label={t('setup.kana')} {...field('kana')} />
          <NewPassword value={chosen} onChange={setChosen} tried={tried} />
          {error && <Notice kind="refused" title={error.unreachable ? t('unreachable') : error.message} />}
          <Button kind="filled" size={44} type="submit" wide>
            {t('setup.do')}
          </Button>
        </form>
      ) : (
        <Notice kind="refused" title={t('setup.noToken')} />
      )}
    </Gate>
  );
}
