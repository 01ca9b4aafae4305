import { Eye, EyeOff } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { asHubError, type HubError } from '../kernel/http';
import { useScreenTitle } from '../kernel/router';
import type { SetupState } from '../kernel/wire';
import { Button } from '../look/Button';
import { IconButton } from '../look/IconButton';
import { Notice } from '../look/Notice';
import { TextField } from '../look/TextField';
import { DemoPeople } from './DemoPeople';
import { Gate } from './Gate';
import css from './Gate.module.css';
import { words } from './messages';
import { signIn, type WhyOut } from './session';

export interface SignInScreenProps {
  why: WhyOut;
  gate: SetupState | null;
}

/** Staff number and password; says why one is here again and how long to wait after wrong tries. */
export default function SignInScreen({ why, gate }: SignInScreenProps) {
  const t = words.useT();
  useScreenTitle(t('title.signIn'));
  const [staffNumber, setStaffNumber] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<HubError | null>(null);
  const wait = useWait(error);

  async function enter(number: string, secret: string) {
    setBusy(true);
    setError(null);
    await signIn(number, secret).catch((cause: unknown) => setError(asHubError(cause)));
    setBusy(false);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enter(staffNumber.trim(), password);
  };

  return (
    <Gate title={t('title.signIn')} below={gate?.demo && <DemoPeople busy={busy} onChoose={enter} />}>
      {gate?.open && <p className={css.why}>{t('setup.waiting')}</p>}
      {why !== 'new' && !error && <p className={css.why}>{t(`why.${why}`)}</p>}
      <form className={css.form} onSubmit={submit}>
        <TextField
          label={t('staffNumber')}
          value={staffNumber}
          onChange={setStaffNumber}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          autoFocus
        />
        <div className={css.secret}>
          <TextField
            label={t('password')}
            type={shown ? 'text' : 'password'}
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
            required
          />
          <span className={css.eye}>
            <IconButton
              label={shown ? t('hide') : t('show')}
              aria-pressed={shown}
              icon={shown ? <EyeOff size={18} /> : <Eye size={18} />}
              onClick={() => setShown(!shown)}
            />
          </span>
        </div>
        {error && <Refusal error={error} wait={wait} />}
        <Button kind="filled" size={44} type="submit" wide disabled={busy || wait > 0}>
          {busy ? t('signingIn') : t('signIn')}
        </Button>
      </form>
    </Gate>
  );
}

function Refusal({ error, wait }: { error: HubError; wait: number }) {
  const t = words.useT();
  if (error.unreachable) return <Notice kind="broken" title={t('unreachable')} />;
  return (
    <Notice kind="refused" title={error.message}>
      {wait > 0 ? t('delayed', { n: wait }) : error.status === 401 && t('failed.hint')}
    </Notice>
  );
}

/** Seconds left until the next try is allowed. */
function useWait(error: HubError | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const ends = Date.now() + Number(error?.detail?.afterMs ?? 0);
    const show = () => setLeft(Math.max(0, Math.ceil((ends - Date.now()) / 1000)));
    show();
    const timer = setInterval(show, 250);
    return () => clearInterval(timer);
  }, [error]);
  return left;
}
