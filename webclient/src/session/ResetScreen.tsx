import { type FormEvent, useState } from 'react';
import { asHubError, type HubError } from '../kernel/http';
import { useNavigate, useScreenTitle } from '../kernel/router';
import { Button } from '../look/Button';
import { Notice } from '../look/Notice';
import { Gate } from './Gate';
import css from './Gate.module.css';
import { words } from './messages';
import { isGood, NewPassword } from './NewPassword';
import { resetPassword } from './session';

/** A new password by the one-time link of an administrator; its token stays in the fragment, out of server logs. */
export default function ResetScreen() {
  const t = words.useT();
  useScreenTitle(t('reset.title'));
  const go = useNavigate();
  const [token] = useState(() => location.hash.slice(1));
  const [chosen, setChosen] = useState({ password: '', again: '' });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<HubError | null>(null);
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!isGood(chosen)) return;
    resetPassword(token, chosen.password).then(
      () => go('/', { replace: true }),
      (cause: unknown) => setError(asHubError(cause)),
    );
  }
  return (
    <Gate title={t('reset.title')}>
      {token ? (
        <form className={css.form} onSubmit={submit}>
          <p>{t('reset.intro')}</p>
          <NewPassword value={chosen} onChange={setChosen} tried={tried} />
          {error && <Notice kind="refused" title={error.unreachable ? t('unreachable') : error.message} />}
          <Button kind="filled" size={44} type="submit" wide>
            {t('reset.do')}
          </Button>
        </form>
      ) : (
        <Notice kind="refused" title={t('reset.noToken')} />
      )}
    </Gate>
  );
}
