import { TextField } from '../look/TextField';
import { words } from './messages';

/** The hub refuses shorter ones; told here before the way to it. */
const SHORTEST = 10;

export interface Password {
  password: string;
  again: string;
}

export function isGood({ password, again }: Password): boolean {
  return password.length >= SHORTEST && password === again;
}

export interface NewPasswordProps {
  value: Password;
  onChange: (value: Password) => void;
  /** Mistakes are told once somebody tried to go on. */
  tried: boolean;
}

/** A new password, twice. */
export function NewPassword({ value, onChange, tried }: NewPasswordProps) {
  const t = words.useT();
  const short = value.password.length < SHORTEST ? t('setup.short') : null;
  const different = value.password === value.again ? null : t('setup.different');
  return (
    <>
      <TextField
        label={t('password')}
        type="password"
        autoComplete="new-password"
        required
        hint={t('setup.password.hint')}
        error={tried ? short : null}
        value={value.password}
        onChange={password => onChange({ ...value, password })}
      />
      <TextField
        label={t('setup.again')}
        type="password"
        autoComplete="new-password"
        required
        error={tried ? different : null}
        value={value.again}
        onChange={again => onChange({ ...value, again })}
      />
    </>
  );
}
